package pl.ostoja.quarantine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.Towns;

/// Lists that came locked, or packed with others, and that nobody is there to open by hand.
@StoryTest
class PackedListsStory {

    @TempDir
    Path folder;

    @Autowired
    ListImports imports;

    @Autowired
    Centre centre;

    @Autowired
    Workers workers;

    @BeforeEach
    void a_town() {
        centre.setUp(workers.systemAct(), Towns.CZESTOCHOWA);
    }

    @Test
    void a_locked_archive_opens_with_its_password_and_with_no_other() throws IOException {
        var locked = archive("tajne", list("wykaz.csv", 1));

        assertThat(imported(locked, null, null).problem()).isEqualTo("needs-password");
        assertThat(imported(locked, "inne", null).problem()).isEqualTo("wrong-password");
        assertThat(imported(locked, "tajne", null))
                .returns("APPLIED", ImportResult::state)
                .returns(1, ImportResult::added);
    }

    @Test
    void of_several_files_the_named_one_is_the_list() throws IOException {
        var archive = archive(null, list("powiat.csv", 1), list("miasto.csv", 2));

        assertThat(imported(archive, null, null).problem()).isEqualTo("several-files");
        assertThat(imported(archive, null, "gmina.csv").problem()).isEqualTo("several-files");
        assertThat(imported(archive, null, "miasto.csv"))
                .returns("APPLIED", ImportResult::state)
                .returns(2, ImportResult::added);
    }

    @Test
    void a_password_is_printed_nowhere() {
        assertThat(new Unpacking("tajne", "miasto.csv").toString()).doesNotContain("tajne");
    }

    private ImportResult imported(Path file, @Nullable String password, @Nullable String member) {
        return imports.importFile(
                file,
                ListFilesOnDisk.STATION,
                ListFilesOnDisk.BASIS,
                MondayLists.MONDAY,
                false,
                new Unpacking(password, member));
    }

    private Path list(String name, int people) {
        var listed = IntStream.rangeClosed(1, people)
                .mapToObj(n -> Listed.person(n, MondayLists.MONDAY.minusDays(5), MondayLists.MONDAY.plusDays(9)))
                .toList();
        return ListFilesOnDisk.text(folder.resolve(name), listed);
    }

    private Path archive(@Nullable String password, Path... files) throws IOException {
        var archive = folder.resolve("wykazy.zip");
        var parameters = new ZipParameters();
        parameters.setEncryptFiles(password != null);
        parameters.setEncryptionMethod(password == null ? EncryptionMethod.NONE : EncryptionMethod.AES);
        try (var zip = password == null
                ? new ZipFile(archive.toFile())
                : new ZipFile(archive.toFile(), password.toCharArray())) {
            zip.addFiles(List.of(files).stream().map(Path::toFile).toList(), parameters);
        }
        return archive;
    }
}
