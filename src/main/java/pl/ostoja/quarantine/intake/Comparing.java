package pl.ostoja.quarantine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.quarantine.Origin;
import pl.ostoja.quarantine.intake.OfficialList.Finding;
import pl.ostoja.quarantine.lists.ListFile;
import pl.ostoja.quarantine.lists.Preview;
import pl.ostoja.quarantine.lists.ReadOptions;
import pl.ostoja.quarantine.lists.Reading;
import pl.ostoja.quarantine.lists.columns.Column;

/// Reads a list and finds its difference. Part of the caller's transaction; nothing outside the list's own rows
/// changes.
@Component
class Comparing {

    private final ListRepository lists;
    private final ListFiles files;
    private final Senders senders;
    private final Staging staging;
    private final RowMatching matching;
    private final Difference difference;
    private final Clock clock;

    Comparing(
            ListRepository lists,
            ListFiles files,
            Senders senders,
            Staging staging,
            RowMatching matching,
            Difference difference,
            Clock clock) {
        this.lists = lists;
        this.files = files;
        this.senders = senders;
        this.staging = staging;
        this.matching = matching;
        this.difference = difference;
        this.clock = clock;
    }

    /// What lies in the file, by the answers given so far.
    Reading read(OfficialList list, @Nullable String password) {
        try (var file = files.borrow(list.id())) {
            return ListFile.open(file.path(), options(list, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads all rows into the database and finds the difference. What is no table stays as it was.
    Reading compare(OfficialList list, @Nullable String password) {
        try (var file = files.borrow(list.id())) {
            var after = lists.appliedSoFar();
            var reading = ListFile.open(file.path(), options(list, password));
            if (reading instanceof Reading.Readable readable) {
                staging.stage(list, readable, difference.ends());
                find(list, finding(readable.preview()), after);
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The difference of the rows that are there, found anew: after a correction, or when the world has moved on.
    void again(OfficialList list) {
        var after = lists.appliedSoFar();
        difference.reopen(list.id());
        difference.computeEnds(list.id());
        find(list, null, after);
    }

    /// The fate of one row found anew; the others stay as they were when they were compared.
    void again(OfficialList list, int number) {
        difference.reopen(list.id(), number);
        difference.computeEnds(list.id());
        find(list, null, null);
    }

    private void find(OfficialList list, @Nullable Finding finding, @Nullable Integer after) {
        difference.joinTwins(list.id());
        matching.match(list.id());
        difference.find(list, kind(list));
        lists.compared(list.id(), finding, after, clock.instant());
    }

    private Origin kind(OfficialList list) {
        return list.sender() == null
                ? Origin.OTHER_OFFICE
                : senders.get(list.sender()).kind();
    }

    private ReadOptions options(OfficialList list, @Nullable String password) {
        var remembered = list.sender() == null
                ? Map.<String, Column>of()
                : senders.get(list.sender()).remembered();
        return list.answers().options(list.day(), remembered, password);
    }

    private static Finding finding(Preview preview) {
        var columns = new TreeMap<String, String>();
        preview.mapping().columns().stream()
                .filter(column -> !column.header().isEmpty())
                .forEach(column -> columns.put(column.header(), column.column().code()));
        return new Finding(
                preview.source().kind().code(),
                preview.source().encoding().map(encoding -> encoding.label()).orElse(null),
                preview.place().sheet(),
                preview.place().headerRow(),
                columns);
    }
}
