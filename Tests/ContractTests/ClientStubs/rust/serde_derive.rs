// Derives that accept what generated code says to serde, and implement the traits without code.
extern crate proc_macro;
use proc_macro::{TokenStream, TokenTree};

/// The name of the type and of its parameter, if it has one.
fn declaration(item: TokenStream) -> (String, Option<String>) {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let keyword = tokens.iter().position(|token| ["struct", "enum"].contains(&token.to_string().as_str())).unwrap();
    let name = tokens[keyword + 1].to_string();
    let is_generic = tokens.get(keyword + 2).map_or(false, |token| token.to_string() == "<");
    (name, is_generic.then(|| tokens[keyword + 3].to_string()))
}

#[proc_macro_derive(Serialize, attributes(serde))]
pub fn serialize(item: TokenStream) -> TokenStream {
    let code = match declaration(item) {
        (name, None) => format!("impl serde::Serialize for {name} {{}}"),
        (name, Some(t)) => format!("impl<{t}: serde::Serialize> serde::Serialize for {name}<{t}> {{}}"),
    };
    code.parse().unwrap()
}

#[proc_macro_derive(Deserialize, attributes(serde))]
pub fn deserialize(item: TokenStream) -> TokenStream {
    let code = match declaration(item) {
        (name, None) => format!("impl<'de> serde::Deserialize<'de> for {name} {{}}"),
        (name, Some(t)) => format!("impl<'de, {t}: serde::Deserialize<'de>> serde::Deserialize<'de> for {name}<{t}> {{}}"),
    };
    code.parse().unwrap()
}
