package pl.ostoja.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.ostoja.centre.Centre;
import pl.ostoja.centre.DistrictId;
import pl.ostoja.centre.Districts;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.SearchWords;

/// The centre's ground as addresses of people need it: names of localities, districts.
@Component
class Ground {

    private final Centre centre;
    private final Districts districts;

    Ground(Centre centre, Districts districts) {
        this.centre = centre;
        this.districts = districts;
    }

    AddressText read(String address) {
        return AddressText.of(address, isLocality());
    }

    /// On all cores, because lists come by the ten thousand.
    List<AddressText> readAll(Stream<String> addresses) {
        var isLocality = isLocality();
        return addresses
                .parallel()
                .map(address -> AddressText.of(address, isLocality))
                .toList();
    }

    Optional<DistrictId> districtOf(AddressText address) {
        return districts.of(address);
    }

    List<Optional<DistrictId>> districtsOf(List<AddressText> addresses) {
        return districts.ofAll(addresses);
    }

    private Predicate<String> isLocality() {
        var ours = centre.find().stream()
                .flatMap(card -> card.localities().stream())
                .map(SearchWords::fold)
                .collect(toUnmodifiableSet());
        return name -> ours.contains(SearchWords.fold(name));
    }
}
