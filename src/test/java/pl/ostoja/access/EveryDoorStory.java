package pl.ostoja.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.ostoja.Workers.as;

import jakarta.servlet.ServletException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.ostoja.Door;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Permission;

/// Walks every address of the product with every role, with nobody and with a program, and compares who gets in with
/// what stands on the door and nothing else.
@StoryTest
class EveryDoorStory {

    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    @Autowired
    MockMvc browser;

    @Autowired
    Tokens tokens;

    @Autowired
    Workers workers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private List<Door> doors = List.of();

    @BeforeEach
    void findTheDoors() {
        doors = Door.all(mapping);
        assertThat(doors).hasSizeGreaterThan(30);
    }

    @Test
    void every_door_says_for_whom_it_is() {
        assertThat(doors).allMatch(Door::saysForWhomItIs);
    }

    @Test
    void each_role_comes_in_where_it_may_and_nowhere_else() throws Exception {
        var wrong = new ArrayList<String>();
        for (var door : screens()) {
            for (var role : Role.values()) {
                var status = status(door.knock().with(as(Workers.pretended(role))));
                if (TURNED_AWAY.contains(status) == door.letsIn(role.permissions())) {
                    wrong.add(door + " answers " + status + " to " + role);
                }
                if (status >= 500) {
                    wrong.add(door + " falls in when " + role + " knocks: " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_from_every_door_that_is_not_open() throws Exception {
        var wrong = new ArrayList<String>();
        for (var door : screens()) {
            var answer = browser.perform(door.knock().with(csrf())).andReturn().getResponse();
            var ledAway = "/sign-in".equals(answer.getRedirectedUrl());
            if (ledAway == door.isOpen()) {
                wrong.add(door + " answers " + answer.getStatus() + " to a stranger");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_program_comes_in_by_the_doors_of_programs_and_only_as_far_as_its_scope_goes() throws Exception {
        var scope = EnumSet.of(Permission.RULES_SEE);
        var secret = secret(scope);
        var wrong = new ArrayList<String>();
        for (var door : doors) {
            var status = status(door.knock().header("Authorization", "Bearer " + secret));
            var letIn = door.isForPrograms() ? door.letsIn(scope) : door.isOpen();
            if (letIn == (TURNED_AWAY.contains(status) || status == 302) && !door.isOpen()) {
                wrong.add(door + " answers " + status + " to a program");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_doors_of_programs_are_shut_to_strangers_and_to_people() throws Exception {
        for (var door : doors.stream().filter(Door::isForPrograms).toList()) {
            assertThat(status(door.knock())).as(door.toString()).isEqualTo(401);
            assertThat(status(door.knock().header("Authorization", "Bearer ostoja_wrong")))
                    .as(door.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void nothing_is_changed_from_a_page_that_is_not_ours() throws Exception {
        for (var door : screens()) {
            if (!"GET".equals(door.method())) {
                assertThat(status(door.knock())).as(door.toString()).isIn(302, 403);
            }
        }
    }

    private List<Door> screens() {
        return doors.stream().filter(door -> !door.isForPrograms()).toList();
    }

    /// What a fault that nobody answers becomes at the end is 500.
    private int status(MockHttpServletRequestBuilder knock) throws Exception {
        try {
            return browser.perform(knock).andReturn().getResponse().getStatus();
        } catch (ServletException e) {
            return 500;
        }
    }

    private String secret(Set<Permission> scope) {
        var lastDay = LocalDate.of(2020, 5, 31);
        var issue = tokens.issue(workers.systemAct(), new NewToken("Doors", scope, lastDay));
        return ((Issue.Issued) issue).secret();
    }
}
