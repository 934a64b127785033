package pl.ostoja.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares a number of calls among workers by their hours and weight. Nobody's share differs from the exact one by a
/// whole call, and the shares add up.
public final class FairShare {

    private FairShare() {}

    /// @param portions what each worker can carry: minutes times weight
    /// @return the calls of each, in the same order
    public static List<Integer> of(int calls, List<Long> portions) {
        var sum = portions.stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return portions.stream().map(_ -> 0).toList();
        }
        var shares = new ArrayList<>(
                portions.stream().map(portion -> (int) (calls * portion / sum)).toList());
        var left = calls - shares.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, portions.size())
                .boxed()
                .sorted(Comparator.comparing((Integer worker) -> -(calls * portions.get(worker) % sum)))
                .limit(left)
                .forEach(worker -> shares.set(worker, shares.get(worker) + 1));
        return List.copyOf(shares);
    }
}
