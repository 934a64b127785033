package pl.ostoja.monitoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.ostoja.StoryTest;
import pl.ostoja.Workers;
import pl.ostoja.kernel.Ids;
import pl.ostoja.monitoring.plan.Group;
import pl.ostoja.monitoring.plan.Plan;
import pl.ostoja.monitoring.plan.PlanId;
import pl.ostoja.monitoring.plan.Plans;

@StoryTest
class PlanScriptStory {

    @Autowired
    Plans plans;

    @Autowired
    Workers workers;

    @Test
    void a_plan_asks_only_questions_that_exist() {
        var plan = new Plan(
                new PlanId(Ids.next()),
                Group.OWN,
                "Moja lista",
                1,
                List.of(1),
                true,
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                "NOT A SCRIPT",
                "pl",
                new Plan.Filter(null, false, null),
                0);

        assertThatThrownBy(() -> plans.add(workers.systemAct(), plan)).hasMessage("no-such-script");
    }
}
