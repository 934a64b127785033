package pl.ostoja.dispatch;

import org.jspecify.annotations.Nullable;
import pl.ostoja.dispatch.photo.Photo;
import pl.ostoja.kernel.Problem;

/// How something came into somebody's hands, and what proves it. Nothing is signed on paper that passes between hands.
///
/// @param code what the person said, for the proof by code
/// @param receiver who took it, for the proof by name
/// @param quantity pieces handed over
/// @param photo of the parcel at the door; beside any proof, and compulsory where it is the proof
public record Handover(
        Way way,
        Proof proof,
        @Nullable String code,
        @Nullable String receiver,
        int quantity,
        @Nullable String note,
        @Nullable Photo photo) {

    public enum Way {
        /// Put down, stepped back, confirmed by phone: the default in an epidemic.
        AT_DOOR,
        TO_PERSON,
        TO_OTHER,
        BY_PHONE
    }

    public enum Proof {
        /// The four digits that the person was told by phone.
        CODE,
        RECEIVER,
        /// The person confirmed by phone and the crew says so.
        WORD,
        /// The parcel at the door, without faces.
        PHOTO
    }

    public Handover {
        if (quantity < 1) {
            throw new Problem.Refused("handover-has-a-quantity");
        }
        if (proof == Proof.RECEIVER && (receiver == null || receiver.isBlank())) {
            throw new Problem.Refused("handover-names-the-receiver");
        }
        if (proof == Proof.PHOTO && photo == null) {
            throw new Problem.Refused("handover-shows-the-photo");
        }
    }

    /// The contactless default, proved by the code.
    public static Handover atDoor(String code, int quantity) {
        return new Handover(Way.AT_DOOR, Proof.CODE, code, null, quantity, null, null);
    }

    void checkAgainst(String told) {
        if (proof == Proof.CODE && !told.equals(code == null ? "" : code.strip())) {
            throw new Problem.Refused("handover-code-does-not-match");
        }
    }
}
