package id.tolok.feedback;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * What to change in a module of a training programme.
 *
 * @param id the module
 * @param title what it is called
 * @param assessed how many criteria of the rubric assess what it teaches; 0 if the assessment says nothing about it
 * @param findings the criteria that too few met, the lowest share first; empty if the module can stay as it is
 */
public record ModuleFeedback(String id, String title, int assessed, List<Finding> findings) implements Serializable {

    /** Keeps a copy of the list. */
    public ModuleFeedback {
        findings = ImmutableList.copyOf(findings);
    }
}
