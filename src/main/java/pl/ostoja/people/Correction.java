package pl.ostoja.people;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What came of saving a record that somebody else may have changed meanwhile.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Correction {

    record Saved(int version) implements Correction {}

    /// Nothing was saved: the record is at this version now, and the worker decides field by field.
    record Overtaken(int version) implements Correction {}
}
