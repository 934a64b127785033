package pl.ostoja;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Real POSTs of a module, for the story that sends each of them twice.
///
/// Implement it in the module's test package; it is found by itself, and its constructor gets the beans it asks for.
/// For each door (`POST /requests/{id}/closure` is the door `/requests/{id}/closure`) give a sample that builds what
/// it needs through use cases and says what a browser or a program would send. The story adds the act's id.
public interface PostSamples {

    void addTo(BiConsumer<String, Supplier<PostSample>> samples);
}
