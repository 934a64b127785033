package pl.ostoja.centre;

import java.util.List;

/// Centres for stories.
public final class Towns {

    public static final NewCentre CZESTOCHOWA = new NewCentre(
            "Miejski Ośrodek Pomocy Społecznej w Częstochowie",
            CentreKind.MOPS,
            "2464011",
            "Częstochowa",
            "ul. Polska 2, 42-200 Częstochowa",
            "34 372 42 00",
            null,
            List.of("Częstochowa"));

    private Towns() {}
}
