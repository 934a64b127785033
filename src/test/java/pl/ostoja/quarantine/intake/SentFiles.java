package pl.ostoja.quarantine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import pl.ostoja.Workers;

/// Lists as they come in, from a text that stands in the story itself.
record SentFiles(Workers workers, Lists lists) {

    ListId received(String text) {
        return received(text, ListFilesOnDisk.STATION, ListFilesOnDisk.BASIS);
    }

    /// Without a sender and a legal basis.
    ListId sealed(String text) {
        return received(text, "", "");
    }

    private ListId received(String text, String sender, String basis) {
        try {
            var file = Files.createTempFile("list", ".csv");
            try {
                Files.writeString(file, text);
                return lists.receive(
                        workers.systemAct(), new Receipt(file, "lista.csv", sender, basis, MondayLists.MONDAY));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
