package pl.ostoja.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.ostoja.operations.DataDirectory;

/// Where the data is. The real thing and the demonstration have different homes unless told otherwise.
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data directory (default: data, beside the program)")
    private @Nullable Path directory;

    DataDirectory orElse(String usual) {
        return new DataDirectory(
                directory != null
                        ? directory
                        : Path.of(System.getProperty("ostoja.home", ".")).resolve(usual));
    }
}
