package pl.ostoja.centre;

import java.util.List;

/// What came of a file of outlines: districts that were drawn anew and districts that it brought.
public record OutlineImport(List<String> redrawn, List<String> added) {}
