package pl.ostoja.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import pl.ostoja.Ostoja;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawnHouseTest {

    /// The build draws one house for both, before anybody chose.
    @Test
    void the_real_house_and_the_demonstration_have_the_same_beans() {
        var drawn = beansOfAHouse();

        assertThat(drawn).contains("clock");
        assertThat(beansOfAHouse("run")).isEqualTo(drawn);
        assertThat(beansOfAHouse("demo")).isEqualTo(drawn);
    }

    private static List<String> beansOfAHouse(String... profiles) {
        try (var context = planned(profiles)) {
            context.refreshForAotProcessing(new RuntimeHints());
            return List.of(context.getBeanDefinitionNames());
        }
    }

    private static GenericApplicationContext planned(String... profiles) {
        var application = new SpringApplicationBuilder(Ostoja.class).profiles(profiles);
        var stopped = catchThrowableOfType(
                AbandonedRunException.class,
                () -> SpringApplication.withHook(_ -> new StopWhenPlanned(), (Runnable) application::run));
        return (GenericApplicationContext) requireNonNull(stopped.getApplicationContext());
    }

    private static final class StopWhenPlanned implements SpringApplicationRunListener {

        @Override
        public void contextLoaded(ConfigurableApplicationContext context) {
            throw new AbandonedRunException(context);
        }
    }
}
