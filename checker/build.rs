//! Tells cargo that the knowledge files belong to this crate.

fn main() {
    println!("cargo:rerun-if-changed=../assets");
}
