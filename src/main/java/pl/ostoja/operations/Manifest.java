package pl.ostoja.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of a back-up: what it holds and how to tell that nothing is missing.
///
/// @param program the version that made it
/// @param takenAt the moment whose state it holds, ISO 8601
/// @param migrations all that had been applied, in order; the last one is the version of the schema
record Manifest(
        String product,
        int format,
        String program,
        String takenAt,
        List<String> migrations,
        List<Table> tables,
        List<Partition> partitions,
        List<Sequence> sequences) {

    static final String PRODUCT = "Ostoja";
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /// @param name with its schema, quoted where SQL needs it, as all names here
    /// @param columns as SQL lists them
    /// @param sha256 of the file of this table
    record Table(String name, String columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".txt";
        }
    }

    record Partition(String name, String parent, String bound) {}

    /// @param last the number handed out last; null if none ever was
    record Sequence(String name, @Nullable Long last) {}
}
