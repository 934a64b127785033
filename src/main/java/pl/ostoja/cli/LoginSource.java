package pl.ostoja.cli;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;
import pl.ostoja.operations.Database;

/// Tells the framework where the database is, as late as it asks: until then the database has time to wake up.
final class LoginSource extends PropertySource<CompletableFuture<? extends Database>> {

    LoginSource(CompletableFuture<? extends Database> database) {
        super("database", database);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case "spring.datasource.url" -> source.join().login().url();
            case "spring.datasource.username" -> source.join().login().user();
            case "spring.datasource.password" -> source.join().login().password();
            default -> null;
        };
    }
}
