package pl.ostoja;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedConfigurationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// All modules together. `pl.ostoja.cli.Cli` switches them on.
@SpringBootApplication(nameGenerator = FullyQualifiedConfigurationBeanNameGenerator.class)
@Modulithic(
        systemName = "Ostoja",
        sharedModules = {"kernel", "ui"})
public class Ostoja {

    /// For the build, which stops it before anything begins and writes down which beans there would be.
    static void main(String... arguments) {
        SpringApplication.run(Ostoja.class, arguments);
    }

    /// The only clock, in the centre's time zone. Tests and simulations turn it; nothing else may ask what time it is.
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${ostoja.zone:Europe/Warsaw}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }

    /// Templates as plain typed functions, compiled with the code that calls them.
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
