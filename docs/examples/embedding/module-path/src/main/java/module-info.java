// region module
/** A training provider's application as a module, with a rule of its own that policies in JSON can name. */
module com.example.provider {
    requires id.tolok.scoring;

    provides id.tolok.scoring.DecisionRule with
            com.example.provider.MostCriteria;
}
// endregion
