package pl.ostoja.requests;

/// One row of the catalogue. Its words stand in the texts under `requests.need.<code>`.
///
/// @param urgency the default; its clock is `clockMinutes`
/// @param needsCase cash and care services need an administrative case, crisis goods never do
/// @param asksMeans free food is for those who can't secure it themselves, which is recorded first (S0.25)
/// @param perPerson a piece is for one person, so that one service is written for each
/// @param portions portions in one piece
/// @param weightGrams weight of one piece
public record NeedKind(
        String code,
        int position,
        Urgency urgency,
        int clockMinutes,
        boolean needsCase,
        boolean asksMeans,
        boolean perPerson,
        Help help,
        int portions,
        long weightGrams,
        boolean active,
        int version) {

    public String textKey() {
        return "requests.need." + code;
    }
}
