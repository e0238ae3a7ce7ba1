package id.tolok.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.tolok.standard.StandardRef;
import java.util.List;
import java.util.Map;

/**
 * Which modules teach what.
 *
 * @param modules for each criterion that was asked about, in that order, the modules that teach it, in the order of the programme
 */
public record Coverage(Map<StandardRef, List<TrainingModule>> modules) {

    /** Copies the map. */
    public Coverage {
        modules = ImmutableMap.copyOf(Maps.transformValues(modules, List::copyOf));
    }

    /** The criteria that no module teaches. */
    public List<StandardRef> untaught() {
        return modules.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether every criterion is taught; not so if none was asked about. */
    public boolean isComplete() {
        return !modules.isEmpty() && untaught().isEmpty();
    }
}
