package pl.ostoja.quarantine.web;

import org.jspecify.annotations.Nullable;

/// Something the reader of the file noticed about a row: what was written and what it was taken for.
public record RemarkView(String reason, @Nullable String column, String was, String is) {}
