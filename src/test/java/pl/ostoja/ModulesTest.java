package pl.ostoja;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Ostoja.class);

    @Test
    void modules_use_only_what_they_declare_and_never_in_a_circle() {
        MODULES.verify();
    }

    @Test
    void draws_the_picture() {
        new Documenter(MODULES).writeDocumentation();
    }
}
