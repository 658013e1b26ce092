package dev.switchgear.processor.check;

import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;

/** All the rules. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new InitialStateIsNamed(),
            new OldNamesAreFree(),
            new OldNamesAreSaidOnce(),
            new SomethingCanHappen(),
            new EventsAreNotMethodsOfObject(),
            new EventMethodsCanBeOverridden(),
            new ResultsAreKnown(),
            new EventNamesDiffer(),
            new EventsFitIntoAnEnum(),
            new EnumsDiffer(),
            new SuperstatesAreNested(),
            new SuperstatesHaveStates(),
            new SuperstatesStart(),
            new SuperstateNamesDiffer(),
            new WaitingEventsThrowNothing(),
            new ObserversKnowTheEvent(),
            new TablesHaveNoOccurrences(),
            new OccurrenceNamesAreFree(),
            new AbstractMethodsAreImplemented(),
            new GeneratedSignaturesAreFree(),
            new ConstructorsDiffer(),
            new IgnoredEventsReturnNothing(),
            new DeferredEventsReturnNothing(),
            new ListsNameSomething(),
            new ConstantsAreNamedOnce(),
            new StatesAreNamedOrExcepted(),
            new ExceptLeavesStates(),
            new RowsHaveOneTarget(),
            new RowsNameMethods(),
            new BehaviorIsCallable(),
            new EffectsAreSaidOnce(),
            new ExceptionsAreDeclared(),
            new GuardsCanHold(),
            new GuardsAreNotIntricate(),
            new RowsDoNotOverlap(),
            new InheritedRowsAreAsked(),
            new SuperstatesAreLeft(),
            new AutomaticRowsEnd(),
            new PassedStatesAreQuiet(),
            new TimeoutsSayHowLong(),
            new TimeoutsNameMethods(),
            new TimeoutsAreSaidOnce(),
            new TimersRunSomewhere(),
            new TimersRunOnce(),
            new TimersCanRaise(),
            new TimersAreNotSerialized(),
            new TimersAreNotPassed(),
            new BindingsAreFit(),
            new BoundComponentsAreKnown(),
            new AccessorsExist(),
            new FinalStatesHaveNoTransition(),
            new EventsCanHappen(),
            new CellsAreDecided(),
            new PropertiesSaySomething(),
            new SuppressionsSaySomething());

    private Checks() {}

    /**
     * Everything that is wrong with a machine, in no particular order.
     *
     * @param chart what the spec means, and what it says
     * @param isWhole whether all that the spec says could be read; if not, what is missing is no mistake of its own
     */
    public static Stream<Problem> of(Chart chart, boolean isWhole) {
        return RULES.stream()
                .filter(rule -> isWhole || !rule.needsTheWhole())
                .filter(rule -> chart.machine().spec().isExtendable() || !rule.needsATypeToExtend())
                .flatMap(rule -> rule.check(chart.machine(), chart).stream());
    }
}
