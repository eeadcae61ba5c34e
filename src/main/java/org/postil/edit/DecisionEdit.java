package org.postil.edit;

import java.util.List;
import org.postil.model.Witness;
import org.postil.model.annotation.Judgement;
import org.postil.model.annotation.Rejection;
import org.postil.model.annotation.SetAside;
import org.postil.model.id.Id;

/// What the reader decides about a version: which stretches are no part of the document, which
/// suggestions are unwanted, what differences from other versions are.
public sealed interface DecisionEdit extends Edit {

    Id<Witness> witness();

    record PutAside(Id<Witness> witness, List<SetAside> stretches) implements DecisionEdit {
        public PutAside {
            stretches = List.copyOf(stretches);
        }
    }

    record TakeBack(Id<Witness> witness, List<Id<SetAside>> ids) implements DecisionEdit {
        public TakeBack {
            ids = List.copyOf(ids);
        }
    }

    record Reject(Id<Witness> witness, List<Rejection> rejections) implements DecisionEdit {
        public Reject {
            rejections = List.copyOf(rejections);
        }
    }

    record Reconsider(Id<Witness> witness, List<Id<Rejection>> ids) implements DecisionEdit {
        public Reconsider {
            ids = List.copyOf(ids);
        }
    }

    record Judge(Id<Witness> witness, List<Judgement> judgements) implements DecisionEdit {
        public Judge {
            judgements = List.copyOf(judgements);
        }
    }

    record Withdraw(Id<Witness> witness, List<Id<Judgement>> ids) implements DecisionEdit {
        public Withdraw {
            ids = List.copyOf(ids);
        }
    }
}
