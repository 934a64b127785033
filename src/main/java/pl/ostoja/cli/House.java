package pl.ostoja.cli;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;
import pl.ostoja.Ostoja;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.operations.DataDirectory;
import pl.ostoja.operations.Database;
import pl.ostoja.operations.OutOfOrder;

/// The house with its lights on: all modules and their database. Closed in the right order: the modules first, the
/// database last.
public final class House implements AutoCloseable {

    private static final String DRAWING = "pl.ostoja.Ostoja__ApplicationContextInitializer";

    private final ConfigurableApplicationContext modules;
    private final Runnable lightsOut;

    private House(ConfigurableApplicationContext modules, Runnable lightsOut) {
        this.modules = modules;
        this.lightsOut = lightsOut;
    }

    /// For one command: no web pages and no jobs, and whatever the command does not need is never built.
    static House forOneCommand(DataDirectory data) {
        return open(
                data,
                false,
                new SpringApplicationBuilder(Ostoja.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .profiles("command"));
    }

    /// For days that are played under a turned clock. A day that gets lost with the machine is played again, so the
    /// database need not wait for the disk.
    public static House forPlaying(DataDirectory data, Clock clock) {
        return open(
                data,
                true,
                new SpringApplicationBuilder(Ostoja.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .profiles("command")
                        .properties("spring.datasource.hikari.connection-init-sql=set synchronous_commit = off"),
                clock);
    }

    /// For everybody with a browser, until the process is told to stop.
    static House forEverybody(DataDirectory data, String profile, String address, int port, @Nullable Clock clock) {
        return open(
                data,
                true,
                drawn().profiles(profile).properties("server.address=" + address, "server.port=" + port),
                clock);
    }

    /// The build has drawn this house: its beans need not be searched for. Houses without pages are put together anew.
    private static SpringApplicationBuilder drawn() {
        if (ClassUtils.isPresent(DRAWING, null)) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        return new SpringApplicationBuilder(Ostoja.class).main(Ostoja.class);
    }

    /// The use cases of a module.
    public <T> T get(Class<T> type) {
        return modules.getBean(type);
    }

    /// Where the pages are.
    int port() {
        return modules.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Object get(String name) {
        return modules.getBean(name);
    }

    List<String> namesOf(Class<? extends Annotation> mark) {
        return List.of(modules.getBeanNamesForAnnotation(mark));
    }

    /// A new act of whoever typed the command.
    Act act(Channel channel) {
        var actor = new Actor(null, "./ostoja, " + System.getProperty("user.name"));
        return new Act(Ids.next(), actor, get(Clock.class).instant(), channel);
    }

    /// The database wakes up while the modules are being put together: on a laptop that saves half a second.
    private static House open(DataDirectory data, boolean alone, SpringApplicationBuilder builder) {
        return open(data, alone, builder, null);
    }

    private static House open(
            DataDirectory data, boolean alone, SpringApplicationBuilder builder, @Nullable Clock turned) {
        var database = Database.opening(data, alone);
        SpringApplication.getShutdownHandlers().add(() -> closeIfOpen(database));
        try {
            return new House(
                    builder.initializers(context -> furnish(context, new LoginSource(database), turned))
                            .run("--ostoja.data=" + data.path()),
                    () -> closeIfOpen(database));
        } catch (RuntimeException e) {
            closeIfOpen(database);
            throw reason(database, e);
        }
    }

    private static void furnish(ConfigurableApplicationContext context, LoginSource login, @Nullable Clock turned) {
        context.getEnvironment().getPropertySources().addFirst(login);
        if (turned != null) {
            var beans = (BeanDefinitionRegistry) context.getBeanFactory();
            var clock = new RootBeanDefinition(Clock.class, () -> turned);
            clock.setPrimary(true);
            beans.registerBeanDefinition("turnedClock", clock);
        }
    }

    private static void closeIfOpen(CompletableFuture<? extends Database> database) {
        try {
            database.join().close();
        } catch (CompletionException e) {
            // it never opened, and whoever asked for it has been told why
        }
    }

    /// A sentence of ours, if that is what stopped the framework.
    private static RuntimeException reason(CompletableFuture<? extends Database> database, RuntimeException failure) {
        if (database.isCompletedExceptionally() && database.exceptionNow() instanceof OutOfOrder known) {
            return known;
        }
        return NestedExceptionUtils.getRootCause(failure) instanceof OutOfOrder known ? known : failure;
    }

    @Override
    public void close() {
        modules.close();
        lightsOut.run();
    }
}
