package pl.ostoja.quarantine.intake;

import org.jspecify.annotations.Nullable;

/// What it takes to get at a list inside its file. [#toString] hides the password, so that it can't slip into a log.
///
/// @param password of a locked workbook or archive; kept nowhere
/// @param member the file in an archive with several
public record Unpacking(@Nullable String password, @Nullable String member) {

    public static final Unpacking PLAIN = new Unpacking(null, null);

    @Override
    public String toString() {
        return "Unpacking[member=" + member + "]";
    }
}
