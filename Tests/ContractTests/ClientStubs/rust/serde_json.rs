// As much of the serde_json crate as generated code names.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
pub struct Value {}
