package pl.ostoja;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test that tells a story through the whole house without its network: use cases, screens by MockMvc, a real
/// database that is empty when the story begins. All stories share one application context, so fixtures are built by
/// hand from injected use cases.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        properties = {
            "ostoja.live=false",
            "ostoja.setup=false",
            "db-scheduler.enabled=false",
            "spring.modulith.events.republish-outstanding-events-on-restart=false"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(StoryWorld.class)
@ExtendWith(EmptyTables.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
public @interface StoryTest {}
