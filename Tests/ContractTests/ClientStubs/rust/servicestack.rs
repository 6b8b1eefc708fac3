// As much of the servicestack crate as generated code names.
use serde::{de::DeserializeOwned, Serialize};

pub trait ServiceStackResponse: DeserializeOwned {}

pub trait ServiceStackRequest: Serialize {
    type Response: ServiceStackResponse;
    fn path(&self) -> String;
    fn method(&self) -> HttpMethod;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpMethod {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}
