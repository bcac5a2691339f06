package jp.confidentiality.rules;

/** The sentences of explanations, Japanese and English. They carry IDs, dates and terms, never names or contents. */
enum Because {
    CELL_BLANK("{0} の「{1}」欄に記載がない。", "Row {0} leaves the column '{2}' blank."),
    CELL_UNKNOWN("{0} の「{1}」欄は不明とされている。", "Row {0} says that '{2}' is unknown."),
    REGISTER_INCOMPLETE(
            "{0}は必要な期間について完備と申告されていない。", "The register of {0} is not declared complete for the time in question."),
    NOTHING_RECORDED(
            "要件を満たす記録は{0}になく、必要な期間について完備と申告されている。",
            "The register of {0} has no fitting row and is declared complete for the time in question."),
    NOTHING_YET("要件を満たす記録は{0}にまだない。", "The register of {0} has no fitting row yet."),

    CONSENT_COVERS(
            "承諾 {0}（{1}）が情報 {2} を含めて事前に与えられていた。", "Consent {0} ({1}) was given beforehand and covers information {2}."),
    CONSENT_GIVEN("承諾 {0}（{1}）が事前に与えられていた。", "Consent {0} ({1}) was given beforehand."),
    CONSENT_NOT_BY_ORDERER("承諾 {0} は発注者によるものではない。", "Consent {0} is not the orderer's."),
    CONSENT_WITHOUT_AUTHORITY("承諾 {0} は権限のある者によるものではない。", "Consent {0} was given without authority."),
    CONSENT_FORM("承諾 {0} は{1}であり書面に当たらない。", "Consent {0} is {1}, not in writing."),
    CONSENT_LATER("承諾 {0}（{1}）は事前のものではない。", "Consent {0} ({1}) was not given beforehand."),
    CONSENT_ORDER_UNKNOWN(
            "承諾 {0}（{1}）と {2}（{3}）のどちらが先か記録から分からない。",
            "The record does not tell which came first, consent {0} ({1}) or {2} ({3})."),
    CONSENT_NOT_IN_FORCE(
            "承諾 {0} はその時点で有効でなかった（期間外または撤回済み）。",
            "Consent {0} was not in force at the time (outside its period, or withdrawn)."),
    CONSENT_OTHER_SCOPE("承諾 {0} は「{1}」の限定の外である。", "The act is outside the limit '{1}' of consent {0}."),
    CONSENT_CONDITION("承諾 {0} の条件を満たすかは判断記録による。", "Whether the condition of consent {0} is met needs a determination."),

    DETERMINED_YES("判断 {0}：「{1}」— 肯定。", "Determination {0}: '{1}' — yes."),
    DETERMINED_NO("判断 {0}：「{1}」— 否定。", "Determination {0}: '{1}' — no."),
    DETERMINATION_NEEDED("「{0}」について発注者の判断の記録がない。", "There is no determination by the orderer on '{0}'."),
    DETERMINATIONS_CONFLICT("判断 {0} と {1} が食い違う。", "Determinations {0} and {1} contradict each other."),
    RESULTS_CONFLICT("対応結果 {0} と {1} が食い違う。", "Outcomes {0} and {1} contradict each other."),
    ANSWERS_CONFLICT(
            "報告 {0} と {1} への同時刻の回答が食い違う。",
            "The answers to reports {0} and {1} at the same moment contradict each other."),
    DISCOVERIES_CONFLICT("覚知 {0} と {1} の時刻が食い違う。", "Discoveries {0} and {1} give different moments."),

    HISTORY_COMPLETE("履歴 {0} の項目はすべて記載されている。", "The history of {0} has every item."),
    HISTORY_ITEM_LEFT_OUT("履歴 {0} の項目{1}（{2}）が記載されていない。", "The history of {0} leaves out item {1} ({3})."),
    HISTORY_ITEM_UNKNOWN("履歴 {0} の項目{1}（{2}）は不明とされている。", "The history of {0} says that item {1} ({3}) is unknown."),

    ENGAGED("従事 {0} により {1} の時点で直接従事していた。", "By engagement {0} the person was directly engaged at {1}."),
    NOT_DIRECT("従事 {0} は直接従事ではない。", "Engagement {0} is not direct."),
    NOT_ENGAGED_THEN("従事 {0} はその時点で有効でなかった。", "Engagement {0} was not in force at the time."),
    WORK_NEEDS_OTHER("従事 {0} の取扱情報に {1} は含まれない。", "The work of engagement {0} does not need information {1}."),

    PLEDGE_FITS(
            "誓約 {0}（{1}）は従事の開始までに与えられ、退職後も及ぶ。",
            "Pledge {0} ({1}) was given by the start and holds after the employment."),
    PLEDGE_ENDS("誓約 {0} は退職後に及ばない。", "Pledge {0} does not hold after the employment."),
    LATE_FOR_START("{0}（{1}）は開始までに間に合っていない。", "{0} ({1}) came after the start."),
    START_ORDER_UNKNOWN(
            "{0}（{1}）が開始（{2}）より前か記録から分からない。",
            "The record does not tell whether {0} ({1}) came before the start ({2})."),
    ACKNOWLEDGED("確認 {0}（{1}）により「{2}」の遵守が確認されている。", "Acknowledgement {0} ({1}) covers '{2}'."),
    BOUND("再委託 {0} は開始までに契約上の一切の義務を負わされている。", "Subcontract {0} was bound to every duty by its start."),
    BOUND_TO_LESS("再委託 {0} が負わされた義務は「{1}」にとどまる。", "Subcontract {0} is bound to '{1}' only."),

    TRAINED("研修 {0}（{1}）を開始前に受けている。", "Training {0} ({1}) was taken before the start."),
    TRAINING_REPORTED("研修 {0} は報告 {1} により開始前に報告されている。", "Training {0} was reported by {1} before the start."),

    REPORTED("報告 {0}（{1}）が「{2}」を記載し、期限内である。", "Report {0} ({1}) states '{2}' and is in time."),
    REPORTED_BEFORE("報告 {0}（{1}）が「{2}」を事前に記載している。", "Report {0} ({1}) stated '{2}' beforehand."),
    DEMANDED("要求 {0}（{1}）により追加の記載が求められている。", "Demand {0} ({1}) asked for further particulars."),
    REPORT_LATE("報告 {0}（{1}）は「{2}」を記載するが遅延している（{3}）。", "Report {0} ({1}) states '{2}' but is late ({3})."),
    REPORT_IN_BAND("報告 {0}（{1}）は許容幅の中にある（{2}）。", "Report {0} ({1}) falls between the two spans ({2})."),
    REPORT_FORM("報告 {0} は{1}であり書面に当たらない。", "Report {0} is {1}, not in writing."),
    REPORT_COARSE(
            "報告 {0}（{1}）が期限内か記録の粗さのため分からない（{2}）。",
            "Report {0} ({1}) is dated too coarsely to tell whether it is in time ({2})."),
    REPORT_BEFORE_EVENT(
            "報告 {0}（{1}）は事象より前であり、その報告とはいえない。", "Report {0} ({1}) is earlier than the event and is no report of it."),
    CONTENT_MISSING("「{0}」を記載した報告がない。", "No report states '{0}'."),
    NOT_LISTED("{0} の従事者 {1} がリストに記載されていない。", "The list leaves out {1}, engaged by {0}."),
    AGREED("報告 {0} は承諾された（{1}）。", "Report {0} was agreed to ({1})."),
    NOT_AGREED("報告 {0} は承諾されなかった（{1}）。", "Report {0} was refused ({1})."),
    NOT_ANSWERED("委託者の回答はまだない。", "The orderer has not answered yet."),
    REFUSED("{0} により拒否が記録されている。", "{0} records a refusal."),
    DONE_IN_TIME("{0}（{1}）により期限内に実施された。", "{0} ({1}) shows that it was done in time."),
    DONE_LATE("{0}（{1}）は遅延している（{2}）。", "{0} ({1}) is late ({2})."),
    DONE_UNCLEAR("{0}（{1}）が期限内か決められない（{2}）。", "Whether {0} ({1}) is in time cannot be told ({2})."),
    KNOWN_BY("覚知 {0}（{1}）から期間が進む。", "Time runs from discovery {0} ({1})."),
    NOT_DISCOVERED("覚知の記録がなく、期間は基準時から進む。", "No discovery is recorded; time runs from the as-of moment."),
    DISCOVERY_MISSING("報告 {0} はあるが、覚知の記録がない。", "Report {0} exists, but no discovery is recorded."),

    FOUND_UNLOCKED("点検 {0}（{1}）で無施錠が確認された。", "Check {0} ({1}) found it unlocked."),
    CHECKS_CONFLICT("点検 {0} と {1} の同時刻の施錠状態が食い違う。", "Checks {0} and {1} at the same moment contradict each other."),
    RESTRICTED("指示 {0} により持込みが制限された物が {1} で持ち込まれた。", "What instruction {0} restricts was carried in at {1}."),
    TOPIC_MISSING("「{0}」の研修が期限内に行われていない。", "No training in time covers '{0}'."),
    CHECKED("点検 {0}（{1}）。", "Check {0} ({1})."),
    INCIDENT_IS("事故 {0}：{1}。", "Incident {0}: {1}."),
    INSPECTED("要求 {0} の受入れは「{1}」。", "Demand {0} was met with '{1}'."),
    STOOD("{0} は {1} から続いている、または続いた。", "{0} stood, or stands, from {1}."),
    APPLIED("申請 {0}（{1}）が事前にされている。", "Application {0} ({1}) was made beforehand."),
    MEASURE_NEEDED("必要な措置：{0}。", "Measure needed: {0}."),
    COLUMN_UNFIT("{0} の「{1}」欄は求められる内容に当たらない。", "Column '{2}' of {0} is not what is required."),
    NOTIFIED("報告 {0}（{1}）により事前に届け出られている。", "Report {0} ({1}) notified it beforehand."),
    GAP("{0}に途切れがある。", "The register of {0} shows a gap."),
    NOT_BEGUN("{0} はまだ始まっていない。", "{0} has not begun yet."),
    STATED_YES("{0} の「{1}」欄により確認できる。", "Column '{2}' of {0} says so."),
    STATED_NO("{0} の「{1}」欄は否としている。", "Column '{2}' of {0} says no."),
    STATED_OTHER("{0} の「{1}」欄は「{3}」である。", "Column '{2}' of {0} is '{3}'."),
    CONDITION_HOLDS("{0}", "{1}"),
    WHOLE_SUBCONTRACTED(
            "再委託 {0} は業務の全部であり補助的業務ではない。", "Subcontract {0} gives away the whole work, which is never ancillary."),
    APPLICATION_ITEM("再委託申請の「{0}」を記載した書面がない。", "No written application states '{0}'."),
    DESIGNATED("指定 {0}（{1}）により事前に指定されていた。", "Designation {0} ({1}) was made beforehand."),
    DESIGNATION_NOT_BEFORE(
            "指定 {0}（{1}）はその時点で有効でなかった、または事前のものではない。",
            "Designation {0} ({1}) was not in force then, or not made beforehand."),
    DESIGNATION_ORDER_UNKNOWN(
            "指定 {0}（{1}）が事前のものか記録から分からない。", "The record does not tell whether designation {0} ({1}) came first."),
    REPORT_BEFORE_TRAINING("報告 {0}（{1}）は研修 {2}（{3}）の後とはいえない。", "Report {0} ({1}) does not follow training {2} ({3})."),
    CIPHER_LISTED(
            "持出し {0} の暗号 {1} は電子政府推奨暗号であり、鍵長と利用モードも基準を満たす（{2}）。",
            "Cipher {1} of removal {0} is on the recommended list with sufficient key and mode ({2})."),
    CIPHER_NOT_ACCEPTED("持出し {0} の暗号 {1} は基準を満たさない：{2}。", "Cipher {1} of removal {0} does not meet the standard: {3}."),
    CIPHER_UNCLEAR(
            "持出し {0} の暗号 {1} が基準を満たすか分からない：{2}。",
            "Whether cipher {1} of removal {0} meets the standard cannot be told: {3}."),
    RETURNED("{0} は {1} に返還された。", "{0} was returned at {1}."),
    ERASED("{0} は {1} に消去・廃棄された。", "{0} was erased or destroyed at {1}."),
    NEITHER_RETURNED_NOR_ERASED("{0} の返還も承認された消去も記録されていない。", "{0} is neither returned nor erased with approval."),
    IN_CUSTODY_NO_INCIDENT(
            "事故簿は完備と申告され、{0} に関する事故はない。", "The register of incidents is complete and shows none about {0}."),
    INCIDENT_INVOLVES("事故 {0} が {1} に関係する。", "Incident {0} involves {1}."),
    MEASURE_TAKEN("措置 {0}（{1}）が講じられた。", "Measure {0} ({1}) was taken."),

    LOCAL_CONDITION_MET("{0} の「{1}」欄は規定の条件に当たる。", "Column '{2}' of {0} meets the norm's condition."),
    LOCAL_CONDITION_NOT_MET("{0} の「{1}」欄は規定の条件に当たらない。", "Column '{2}' of {0} does not meet the norm's condition."),
    NOT_ALLOWED_AT_ALL("{0} は、あってはならないものに当たる。", "{0} is something that must not be."),
    COLUMN_LEFT_OUT("{0} の「{1}」欄が記載されていない。", "Row {0} leaves the required column '{2}' blank."),

    UNRECORDED(
            "{0}が契約開始から基準時まで完備と申告されていないため、記録されていないものがあり得る。",
            "The register of {0} is not declared complete from contract start to the as-of moment, so something may be unrecorded."),
    UNRECORDED_UNDETERMINED(
            "判定不能の所見があるため、報告すべき違反がほかにあり得る。",
            "Some findings are undetermined, so there may be further violations to report."),
    ROLLS_UP("{0}（{1}）：{2}", "{0} ({1}): {2}"),
    NOT_CHECKED("{0} は未検査である。", "{0} is not checked."),
    RESTS_ON("違反の所見 {0} 件に基づく。", "Rests on {0} violated findings."),
    NO_VIOLATION("違反の所見はない。", "There is no violated finding."),
    ONLY_UNDETERMINED("違反の所見はないが、判定不能の所見が {0} 件ある。", "No finding is violated, but {0} are undetermined."),
    INCIDENTS_MARKED("情報セキュリティインシデントとして記録された事故が {0} 件ある。", "{0} incidents are marked as security incidents."),
    INCIDENTS_UNMARKED(
            "情報セキュリティインシデントか不明な事故がある、または事故簿が完備でない。",
            "An incident is unmarked, or the register of incidents is not complete."),
    NO_INCIDENT("情報セキュリティインシデントの記録はない。", "No security incident is recorded."),
    ASSURANCE_INSTEAD(
            "検査が困難と判断され、代替の確認が有効である。", "Inspection is determined impracticable and an assurance is in force."),
    NO_ASSURANCE_INSTEAD(
            "検査が困難との判断、または有効な代替の確認がない。", "There is no determination of impracticability, or no assurance in force."),
    COUNTS_AS("複製 {0} 件は機密情報として扱われる。", "{0} copies count as confidential information."),
    ATTRIBUTED(
            "従事者（解釈により再委託先を含む）の違反は受注者の違反として扱う。",
            "A worker's violation (by interpretation a subcontractor's as well) is the contractor's own."),

    CHANGE_REGISTER(
            "必要なもの：{0}の該当する行、またはその期間の完備の申告。",
            "Needed: a fitting row of the register of {0}, or a declaration that it is complete for that time."),
    CHANGE_CELL("必要なもの：空欄または不明とされた欄の記載（訂正として）。", "Needed: the blank or unknown cell filled in, as a correction."),
    CHANGE_TIME("必要なもの：日付のみの記録の時刻。", "Needed: the time of day of the moments recorded only to the day."),
    CHANGE_CONFLICT("必要なもの：食い違う記録のいずれかの訂正。", "Needed: a correction of one of the contradicting rows."),
    CHANGE_HUMAN("必要なもの：発注者の判断の記録。", "Needed: a determination by the orderer."),
    CHANGE_TOLERANCE("必要なもの：期限内かどうかについての発注者の判断の記録。", "Needed: a determination by the orderer whether it was in time."),
    CURE_NONE("この違反は後から治らない。", "This violation cannot be cured afterwards."),
    CURE_LATE("今からでも履行すれば、遅れて治癒したことが記録される。", "Performed now, it stays a violation that was made good late."),
    CURE_CORRECT("記載を補えば、その時点から整う。", "Filling in what is left out puts it in order."),
    MADE_GOOD("{0} に治癒した。", "It was made good at {0}."),
    DUE_BY("{0} までに履行すればよい。", "It is in time until {0}."),
    DUE_OPEN("期限の定めはなく、なお履行できる。", "It may still be done; no time is set."),
    SWITCHED_OFF("規程により、{0}適用除外とされている。理由：{2}（{3}）", "Switched off by the profile {1}: {2} ({3})."),
    VALUE_SPAN("「{0}」＝{1}（規程 {2}）", "'{0}' = {1} (profile {2})"),
    VALUE_STATED("定められた期限 {0}", "stated date {0}"),
    VALUE_WRITTEN("書面に当たる形式：{0}", "forms that count as written: {1}"),
    VALUE_CIPHERS("暗号基準 {0}", "cipher policy {0}");

    private final Template ja;
    private final Template en;

    Because(String ja, String en) {
        this.ja = new Template(ja);
        this.en = new Template(en);
    }

    Template ja() {
        return ja;
    }

    Template en() {
        return en;
    }
}
