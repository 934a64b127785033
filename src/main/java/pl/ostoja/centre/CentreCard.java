package pl.ostoja.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The centre as it introduces itself.
///
/// @param terc seven digits of the commune in the TERYT register: voivodeship 2, county 2, commune 2, kind 1
/// @param localities names of the localities of the commune
public record CentreCard(
        String name,
        CentreKind kind,
        String terc,
        String communeName,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        List<String> localities,
        int version) {

    /// The voivodeship as published figures name it, for example `t24`.
    public String voivodeship() {
        return "t" + terc.substring(0, 2);
    }

    /// The county as published figures name it, for example `t2464`.
    public String county() {
        return "t" + terc.substring(0, 4);
    }
}
