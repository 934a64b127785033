package pl.ostoja;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Real POSTs of a module, for the stories that send each of them twice or with odd things in its fields.
///
/// Implement it in the module's test package; it is found by itself, and its constructor gets the beans it asks for.
/// For each door (`POST /requests/{id}/closure` is the door `/requests/{id}/closure`) give a sample that builds what
/// it needs through use cases and says what a browser or a program would send. The story adds the act's id.
public interface PostSamples {

    void addTo(BiConsumer<String, Supplier<PostSample>> samples);

    /// Those of all modules, by their doors.
    static Map<String, Supplier<PostSample>> all(AutowireCapableBeanFactory beans) {
        var found = new HashMap<String, Supplier<PostSample>>();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(PostSamples.class));
        for (var candidate : scan.findCandidateComponents("pl.ostoja")) {
            try {
                var type = Class.forName(candidate.getBeanClassName());
                ((PostSamples) beans.createBean(type)).addTo(found::put);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}
