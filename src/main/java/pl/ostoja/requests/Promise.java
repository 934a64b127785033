package pl.ostoja.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One promise about a need.
///
/// @param key of the text that says how it stands
/// @param who carries it, when somebody does
/// @param code what the person says at the door; told by phone, and only by us
/// @param link to where it can be seen in full
public record Promise(
        NeedId need,
        String key,
        @Nullable String who,
        Instant until,
        @Nullable String code,
        boolean late,
        String link) {}
