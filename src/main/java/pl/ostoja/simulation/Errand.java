package pl.ostoja.simulation;

import java.util.Locale;
import java.util.SplittableRandom;
import pl.ostoja.requests.WantedNeed;

/// What people ask for and how often: medicines and food most of all (S4.13), then pets, fuel and devices.
enum Errand {
    SHOPPING(34),
    MEDICINES(30),
    ESSENTIALS(12),
    PET(8),
    WASTE(7),
    FUEL(5),
    ASSISTIVE_DEVICE(4);

    private final int ofHundred;

    Errand(int ofHundred) {
        this.ofHundred = ofHundred;
    }

    static Errand any(SplittableRandom dice) {
        var left = dice.nextInt(100);
        for (var errand : values()) {
            left -= errand.ofHundred;
            if (left < 0) {
                return errand;
            }
        }
        return SHOPPING;
    }

    /// Its code in the catalogue of needs.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    WantedNeed need() {
        return WantedNeed.of(code());
    }

    /// How many of `all` are of this kind; over all kinds they come to exactly `all`.
    int of(int all) {
        var before = 0;
        for (var errand : values()) {
            if (errand == this) {
                break;
            }
            before += errand.ofHundred;
        }
        return (int) ((long) all * (before + ofHundred) / 100 - (long) all * before / 100);
    }
}
