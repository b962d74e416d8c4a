//! How `view!` calls a component, with or without properties.

/// The properties of a component.
pub trait Props {
    /// What builds them.
    type Builder;

    /// Begins to build them.
    fn builder() -> Self::Builder;
}

/// A function that is a component with the properties `P`.
pub trait Component<P> {}

/// Properties, or none.
pub trait PropsOrNone {
    /// What builds them.
    type Builder;

    /// Begins to build them.
    fn begin() -> Self::Builder;
}

/// No properties.
pub struct EmptyPropsBuilder {}

impl EmptyPropsBuilder {
    /// Builds nothing.
    pub fn build(self) {}
}

impl<P: Props> PropsOrNone for P {
    type Builder = <P as Props>::Builder;

    fn begin() -> Self::Builder {
        Self::builder()
    }
}

impl PropsOrNone for EmptyPropsBuilder {
    type Builder = EmptyPropsBuilder;

    fn begin() -> Self::Builder {
        EmptyPropsBuilder {}
    }
}

impl<F, V> Component<EmptyPropsBuilder> for F where F: FnOnce() -> V {}

impl<P, F, V> Component<P> for F
where
    F: FnOnce(P) -> V,
    P: Props,
{
}

/// Begins to build the properties of a component.
pub fn component_props_builder<P: PropsOrNone>(_: &impl Component<P>) -> P::Builder {
    P::begin()
}

/// Calls a component.
pub fn component_view<P, V>(component: impl ComponentConstructor<P, V>, props: P) -> V {
    component.construct(props)
}

/// A function that is a component.
pub trait ComponentConstructor<P, V> {
    /// Calls it.
    fn construct(self, props: P) -> V;
}

impl<F, V> ComponentConstructor<(), V> for F
where
    F: FnOnce() -> V,
{
    fn construct(self, (): ()) -> V {
        self()
    }
}

impl<F, P, V> ComponentConstructor<P, V> for F
where
    F: FnOnce(P) -> V,
    P: PropsOrNone,
{
    fn construct(self, props: P) -> V {
        self(props)
    }
}
