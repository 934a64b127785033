package pl.ostoja;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test that walks through the whole house in a real browser: Debian's Chromium, without a window. All journeys share
/// one application context and one browser; each begins in an empty town.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "db-scheduler.enabled=false",
            "spring.modulith.events.republish-outstanding-events-on-restart=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(StoryWorld.class)
@ExtendWith({EmptyTables.class, Chromium.class})
@DisplayNameGeneration(ReplaceUnderscores.class)
public @interface JourneyTest {}
