package pl.ostoja.figures;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import pl.ostoja.StoryWorld;

/// Figures measured on a register of a million persons, by hand and against a database of its own:
/// `mvn test -Dtest=ListFigures -Dostoja.bench=<jdbc url>`. The first run fills the database.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        properties = {
            "spring.datasource.url=${ostoja.bench:}",
            "spring.datasource.username=postgres",
            "ostoja.live=false",
            "ostoja.setup=false",
            "db-scheduler.enabled=false"
        })
@Import({StoryWorld.class, BigCity.class})
@EnabledIfSystemProperty(named = "ostoja.bench", matches = "jdbc:.+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
@interface BigCityFigures {}
