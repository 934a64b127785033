package pl.ostoja.quarantine.lists.content;

import java.util.List;

/// What came of opening a file, before anything in it was read.
public sealed interface Opened {

    /// A workbook or a text, unlocked and unpacked.
    record Readable(FileKind kind, Content content) implements Opened {}

    record Locked(FileKind kind, boolean wasPasswordTried) implements Opened {}

    record SeveralFiles(List<String> names) implements Opened {}

    record NotATable(FileKind kind) implements Opened {}

    record Empty() implements Opened {}
}
