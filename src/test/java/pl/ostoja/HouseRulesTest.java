package pl.ostoja;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.ostoja.ui.May;
import pl.ostoja.ui.Open;
import pl.ostoja.ui.SignedInOnly;

@AnalyzeClasses(packages = "pl.ostoja", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule repositories_and_controllers_are_nobody_elses_business = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule only_the_clock_knows_the_time = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule the_kernel_knows_no_framework = noClasses()
            .that()
            .resideInAPackage("pl.ostoja.kernel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "gg.jte..");

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Processor|Mapper|Dto)");

    @ArchTest
    static final ArchRule every_way_in_says_for_whom_it_is =
            methods().that(areHandlers()).should(sayForWhomTheyAre());

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return DescribedPredicate.describe(
                "handle requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaMethod> sayForWhomTheyAre() {
        return new ArchCondition<>("say for whom they are") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says = Stream.of(May.class, Open.class, SignedInOnly.class)
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " is for nobody"));
            }
        };
    }
}
