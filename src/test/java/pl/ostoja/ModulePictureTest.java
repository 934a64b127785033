package pl.ostoja;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Draws `docs/modules.md` from the byte code. When the picture was not up to date it is redrawn and the test fails
/// once, so that somebody looks at it.
class ModulePictureTest {

    private static final Path PICTURE = Path.of("docs/modules.md");

    private static final String PAGE = """
            # The modules

            Drawn by `ModulePictureTest` from the byte code; do not edit. An arrow means "uses". Arrows that follow from others are
            left out, and so are three modules: `kernel` and `ui`, which everybody uses, and `cli`, which uses everybody.

            ```mermaid
            graph TD
            %s
            ```
            """;

    @Test
    void the_picture_shows_the_house_as_it_is() throws IOException {
        var drawn = PAGE.formatted(arrows(uses()));
        var kept = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.writeString(PICTURE, drawn);

        assertThat(kept)
                .as("docs/modules.md has been redrawn: look at it and keep it")
                .isEqualTo(drawn);
    }

    private static SortedMap<String, Set<String>> uses() {
        var modules = ApplicationModules.of(Ostoja.class);
        var uses = new TreeMap<String, Set<String>>();
        modules.stream()
                .filter(ModulePictureTest::isShown)
                .forEach(module -> uses.put(name(module), used(module, modules)));
        return uses;
    }

    private static Set<String> used(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .filter(ModulePictureTest::isShown)
                .map(ModulePictureTest::name)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isShown(ApplicationModule module) {
        return !Set.of("kernel", "ui", "cli").contains(name(module));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String arrows(SortedMap<String, Set<String>> uses) {
        return uses.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .filter(used -> !reachedOtherwise(entry.getKey(), used, uses))
                        .map(used -> "    %s --> %s".formatted(entry.getKey(), used))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("\n"), lines -> lines.isEmpty() ? "    " + entry.getKey() : lines)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean reachedOtherwise(String from, String to, SortedMap<String, Set<String>> uses) {
        return uses.getOrDefault(from, Set.of()).stream()
                .filter(next -> !next.equals(to))
                .anyMatch(next -> reaches(next, to, uses));
    }

    private static boolean reaches(String from, String to, SortedMap<String, Set<String>> uses) {
        return from.equals(to) || uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> reaches(next, to, uses));
    }
}
