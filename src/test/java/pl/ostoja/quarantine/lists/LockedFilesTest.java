package pl.ostoja.quarantine.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.quarantine.lists.SentLists.OPTIONS;
import static pl.ostoja.quarantine.lists.SentLists.POLISH;
import static pl.ostoja.quarantine.lists.SentLists.open;
import static pl.ostoja.quarantine.lists.SentLists.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.quarantine.lists.Reading.NeedsPassword;
import pl.ostoja.quarantine.lists.content.FileKind;

class LockedFilesTest {

    @TempDir
    Path folder;

    SentLists sent;

    @BeforeEach
    void folder() {
        sent = new SentLists(folder);
    }

    @Test
    void b13_a_locked_xlsx_asks_for_its_password_and_opens_with_it() throws IOException {
        var locked = lockedXlsx("tajne");

        assertThat(open(locked)).isInstanceOfSatisfying(NeedsPassword.class, asked -> {
            assertThat(asked.kind()).isEqualTo(FileKind.XLSX);
            assertThat(asked.wasPasswordTried()).isFalse();
        });
        assertThat(open(locked, OPTIONS.password("inne")))
                .isInstanceOfSatisfying(
                        NeedsPassword.class,
                        again -> assertThat(again.wasPasswordTried()).isTrue());
        assertThat(rows(locked, OPTIONS.password("tajne"))).hasSize(1);
    }

    @Test
    void b13_a_locked_xls_asks_for_its_password_and_opens_with_it() {
        Biff8EncryptionKey.setCurrentUserPassword("tajne");
        var locked = sent.xls(RecognisingFilesTest::fill);
        Biff8EncryptionKey.setCurrentUserPassword(null);

        assertThat(open(locked)).isInstanceOf(NeedsPassword.class);
        assertThat(open(locked, OPTIONS.password("inne"))).isInstanceOf(NeedsPassword.class);
        assertThat(rows(locked, OPTIONS.password("tajne"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void b13_a_locked_archive_asks_for_its_password_and_opens_with_it(EncryptionMethod method) throws IOException {
        var archive = folder.resolve("lista.zip");
        var parameters = new ZipParameters();
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(method);
        try (var zip = new ZipFile(archive.toFile(), "tajne".toCharArray())) {
            zip.addFile(sent.text(POLISH).toFile(), parameters);
        }

        assertThat(open(archive)).isInstanceOf(NeedsPassword.class);
        assertThat(open(archive, OPTIONS.password("inne"))).isInstanceOf(NeedsPassword.class);
        assertThat(rows(archive, OPTIONS.password("tajne"))).hasSize(2);
    }

    @Test
    void a_password_is_printed_nowhere() {
        assertThat(OPTIONS.password("tajne").toString()).doesNotContain("tajne");
    }

    private Path lockedXlsx(String password) throws IOException {
        var info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        var locked = folder.resolve("locked.dat");
        try (var files = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(files)) {
                Files.copy(sent.xlsx(book -> fill(book)), out);
            } catch (GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            try (var out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        return locked;
    }

    private static void fill(Workbook book) {
        SheetFilling.of(book.newWorksheet("Lista"), "Nazwisko;PESEL\nŻółkiewska;44051401359\n");
    }
}
