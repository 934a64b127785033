package pl.ostoja.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import pl.ostoja.people.NewPerson;

/// The households of those who will be confined, in the order in which it comes to them.
final class Homes {

    private static final int LARGEST = 6;

    private final Births births;
    private final int[] sizes;
    private int next;
    private List<NewPerson> begun = List.of();

    /// So many persons in so many households of one to six.
    Homes(Town.Epidemic epidemic, Births births, SplittableRandom dice) {
        this.births = births;
        this.sizes = new int[epidemic.households()];
        for (int person = 0; person < epidemic.persons() && sizes.length > 0; person++) {
            var home = person < sizes.length ? person : dice.nextInt(sizes.length);
            while (sizes[home] == LARGEST) {
                home = (home + 1) % sizes.length;
            }
            sizes[home]++;
        }
    }

    /// The next so many persons by households. When a household has more members than the day, the rest of them comes
    /// tomorrow.
    List<List<NewPerson>> next(long persons, LocalDate day) {
        var homes = new ArrayList<List<NewPerson>>();
        var left = persons;
        while (left > 0 && (!begun.isEmpty() || next < sizes.length)) {
            if (begun.isEmpty()) {
                begun = births.household(day, sizes[next++]);
            }
            var today = (int) Math.min(left, begun.size());
            homes.add(begun.subList(0, today));
            begun = begun.subList(today, begun.size());
            left -= today;
        }
        return homes;
    }
}
