package jp.confidentiality.io.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.io.pack.RefusedPackException.Reason;

/**
 * Whether a pack is approved by two different people (承認).
 *
 * @param description which pack it is, and who wrote it
 * @param hash the hash of its content
 * @param all the approvals that it holds
 */
record Approvals(PackDescription description, String hash, List<Approval> all) {
    Approvals {
        all = List.copyOf(all);
    }

    /** Tells whether {@code approval} is about this content and signed with the key trusted for its person. */
    boolean holds(Approval approval, TrustedKeys trusted) {
        return approval.content().equals(hash)
                && trusted.of(approval.by())
                        .filter(key -> SigningKey.isSignedBy(key, approval))
                        .isPresent();
    }

    /** Requires two people, one of them no author; a trusted person's approval that does not hold refuses the pack. */
    void require(TrustedKeys trusted) {
        String pack = description.name() + " " + description.version();
        Set<String> people = new TreeSet<>();
        for (Approval approval : all) {
            if (holds(approval, trusted)) {
                people.add(approval.by());
            } else if (trusted.of(approval.by()).isPresent()) {
                throw new RefusedPackException(
                        Reason.ALTERED,
                        "パック " + pack + "：" + approval.by() + " の承認が内容と合いません。承認の後に変更されたか、署名が本人のものではありません。"
                                + "内容を確かめ、承認し直してください。",
                        "Pack " + pack + ": the approval of " + approval.by()
                                + " does not match. Maybe a file was changed afterwards; approve it again.");
            }
        }
        enough(pack, people);
    }

    private void enough(String pack, Set<String> people) {
        if (people.isEmpty()) {
            throw new RefusedPackException(
                    Reason.UNSIGNED,
                    "パック " + pack + " には、信頼する人の承認がありません。二人が pack approve をしてください。",
                    "Pack " + pack + " is approved by nobody trusted. Maybe two people have yet to approve it.");
        }
        if (people.size() < 2) {
            throw new RefusedPackException(
                    Reason.ONE_PERSON,
                    "パック " + pack + " を承認したのは " + people.iterator().next() + " だけです。もう一人の承認が要ります。",
                    "Pack " + pack + " is approved by one person only. Maybe a second one has yet to approve it.");
        }
        if (description.authors().containsAll(people)) {
            throw new RefusedPackException(
                    Reason.AUTHORS_ONLY,
                    "パック " + pack + " を承認したのは作成者だけです。作成者でない人の承認が要ります。",
                    "Pack " + pack + " is approved by its authors only. Maybe ask someone who did not write it.");
        }
    }
}
