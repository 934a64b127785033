package pl.ostoja.cli;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Actor;
import pl.ostoja.kernel.Channel;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.TurnableClock;
import pl.ostoja.reports.difficulties.Difficulties;
import pl.ostoja.reports.difficulties.DifficultyNote;
import pl.ostoja.reports.difficulties.Field;

/// What a played town lacks: the difficulties that its director has written down.
record DemoRegister(House house, TurnableClock clock) {

    void fill(LocalDate today) {
        write(
                Field.SUPPLIES,
                "Zapas masek z filtrem wystarczy na dwa dni; dostawca przesunął termin o tydzień.",
                today.minusDays(1),
                "Zamówiono 200 sztuk u drugiego dostawcy, prośba do wojewody o 500.",
                null);
        write(Field.TRANSPORT, "Trzech z dziewięciu kierowców jest w kwarantannie.", today, null, null);
        write(
                Field.INFORMATION,
                "Wykazy z Policji przychodzą bez numerów telefonu.",
                today.minusDays(6),
                "Uzgodniono z komendą nowy układ kolumn.",
                today.minusDays(2));
    }

    private void write(
            Field field, String what, LocalDate since, @Nullable String measure, @Nullable LocalDate resolvedOn) {
        var act = new Act(Ids.next(), director(), clock.instant(), Channel.SCREEN);
        house.get(Difficulties.class)
                .write(act, new DifficultyNote(field, null, what, since, measure, resolvedOn, true));
    }

    private Actor director() {
        return house.get(JdbcClient.class)
                .sql("select id, name from access.account_card where login = 'director'")
                .query((row, _) -> new Actor(row.getObject("id", UUID.class), row.getString("name")))
                .single();
    }
}
