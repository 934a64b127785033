package pl.ostoja.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pl.ostoja.faults.Persistent.Answers;
import pl.ostoja.harness.Product;
import pl.ostoja.operations.Database;
import pl.ostoja.operations.LentServer;

/// On a small disk of its own, made of memory, which only root may mount.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskFullFault {

    private static final Path DISK = Path.of("target/faults/disk").toAbsolutePath();
    private static final Path BALLAST = DISK.resolve("ballast");
    private static final int MEGABYTE = 1024 * 1024;

    @BeforeEach
    void mount() throws IOException {
        Files.createDirectories(DISK);
        assumeTrue(
                Commands.succeeds("mount", "-t", "tmpfs", "-o", "size=700m,mode=755", "tmpfs", DISK.toString()),
                "skipped: a disk that can be filled cannot be mounted here");
    }

    @AfterEach
    void unmount() {
        Commands.succeeds("umount", DISK.toString());
    }

    @Test
    void a_full_disk_is_told_of_and_costs_nothing_that_was_acknowledged() throws Exception {
        try (var town = Town.copyTo(
                        DISK.resolve("data"), Path.of("target/faults/disk-full").toAbsolutePath());
                var product = town.start();
                var reader = new Persistent(new Answers());
                var load = new Load()) {
            var programs = new Programs(town);
            var person = new Operator(reader, product.address()).signIn("operator-7");
            for (int n = 0; n < 4; n++) {
                load.with(enough -> programs.work(product.address(), enough));
            }
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());

            fillUpTo(40);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            refusesChanges(product, person, reader, programs);
            assertThat(person.tryGet("/next-call").statusCode())
                    .as("reading goes on")
                    .isEqualTo(200);
            var soon = millisUntilWorkGoesOn(programs);

            fillUpTo(0);
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            LentServer.kill(town.directory()); // and now it finds no room even for its own files
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            refusesChanges(product, person, reader, programs);
            var page = person.tryGet("/next-call");
            var late = millisUntilWorkGoesOn(programs);
            load.finish();

            assertThat(programs.areAnsweredAsBefore(product.address())).isTrue();
            try (var database = Database.open(town.directory(), false)) {
                Ledger.of(database.login()).holdsOnce(programs);
            }
            assertThat(Files.readString(town.log("product"))).contains("MB are left on the disk");
            Said.say(
                    "disk full: work goes on %d ms after room was made, %d ms when its database had been killed meanwhile "
                            + "(reading meanwhile answered %d); %d requests acknowledged and found; other answers %s",
                    soon, late, page.statusCode(), programs.acknowledged.size(), programs.answers);
            assertThat(programs.answers.of(500)).isZero();
        }
    }

    private static void refusesChanges(Product product, Operator person, Persistent reader, Programs programs) {
        var problem = reader.sendOnce(programs.request(product.address(), UUID.randomUUID()));
        assertThat(problem.statusCode()).isEqualTo(507);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("/problems/http-507");
        var page = person.tryPost("/next-call", Map.of());
        assertThat(page.statusCode()).isEqualTo(507);
        assertThat(page.body()).contains("Na dysku serwera brakuje miejsca");
    }

    private static long millisUntilWorkGoesOn(Programs programs) throws IOException {
        Files.delete(BALLAST);
        var start = System.nanoTime();
        var before = programs.acknowledged.size();
        while (programs.acknowledged.size() == before) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            if (System.nanoTime() - start > Duration.ofMinutes(2).toNanos()) {
                throw new IOException("nothing was acknowledged for two minutes");
            }
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void fillUpTo(long megabytesLeft) throws IOException {
        var block = ByteBuffer.allocate(MEGABYTE);
        try (var file = FileChannel.open(BALLAST, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (Files.getFileStore(DISK).getUsableSpace() > megabytesLeft * MEGABYTE) {
                file.write(block.rewind());
            }
        } catch (IOException e) {
            // not a block more fits in
        }
    }
}
