//! A language: all its phrases, and which of them each kind of page loads.

#[cfg(feature = "survey")]
use super::ColumnWords;
use super::{
    CalculatorPhrases, FieldWords, GuidePhrases, KitPhrases, PlannerPhrases, SitePhrases,
    StudioPhrases, SurveyPagePhrases, Text, calculator, kit, planner, site, studio, survey,
};

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What every widget says.
    pub kit: &'static KitPhrases,
    /// What the calculator says.
    pub calculator: &'static CalculatorPhrases,
    /// What the planner says.
    pub planner: &'static PlannerPhrases,
    /// The phrases of the site's pages.
    pub site: &'static SitePhrases,
    /// What the Guide says.
    pub guide: &'static GuidePhrases,
    /// What the Studio says.
    pub studio: &'static StudioPhrases,
    /// The Studio's names for the fields of a model.
    pub fields: &'static FieldWords,
    /// The phrases of the Survey page around its findings.
    pub survey_page: &'static SurveyPagePhrases,
    /// What the columns of a table of answers are called.
    #[cfg(feature = "survey")]
    pub columns: &'static ColumnWords,
}

impl Language {
    /// The phrases that a page with only the calculator loads.
    pub fn for_calculator(&self) -> Vec<&'static str> {
        [self.kit.to_list(), self.calculator.to_list()].concat()
    }

    /// The phrases that a page with only the planner loads. The places of the calculator's are empty: code
    /// of the planner cannot ask for them, because their accessors are compiled with the calculator only.
    pub fn for_planner(&self) -> Vec<&'static str> {
        [self.kit.to_list(), vec![""; calculator::COUNT], self.planner.to_list()].concat()
    }

    /// The phrases that a page with both widgets loads.
    pub fn for_both(&self) -> Vec<&'static str> {
        [self.for_calculator(), self.planner.to_list()].concat()
    }

    /// The phrases for a page of the site: its own and those of the widgets, whose documents it reads too.
    pub fn for_site(&self) -> Vec<&'static str> {
        let studio = [self.studio.to_list(), self.fields.to_list()].concat();
        [self.for_both(), self.site.to_list(), self.survey_page.to_list(), studio].concat()
    }
}

impl Text {
    /// The phrases from a list of `to_list`; `None` if it has another length.
    pub fn from_list(list: Vec<String>) -> Option<Self> {
        let with_calculator = kit::COUNT + calculator::COUNT;
        let with_planner = with_calculator + planner::COUNT;
        [with_calculator, with_planner].contains(&list.len()).then_some(Self::from(list))
    }

    /// The phrases of a page of the site, from a list of [`Language::for_site`].
    pub fn for_site(list: Vec<String>) -> Option<Self> {
        let pages = site::COUNT + survey::COUNT + studio::count();
        let all = kit::COUNT + calculator::COUNT + planner::COUNT + pages;
        (list.len() == all).then_some(Self::from(list))
    }
}

impl From<&Language> for Text {
    fn from(language: &Language) -> Self {
        Self::owned(language.for_site())
    }
}
