package pl.ostoja.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.ostoja.kernel.AddressText;

/// What the centre knows of its ground, as far as addresses of people need it.
@Component
class Territory {

    boolean isLocality(String name) {
        return false;
    }

    @Nullable
    UUID districtOf(AddressText address) {
        return null;
    }
}
