//! The impls of what some operations can besides: be waited for, create what is waited for, give pages, events, or bytes.

/// Says which answers are streams of events, and what their data is:
/// `streamed! { CreateChat of Chunk: 200 => Events json "text/event-stream" until "[DONE]"; }`.
#[doc(hidden)]
#[macro_export]
macro_rules! streamed {
    (
        $name:ident of $data:ty:
        $status:pat => $framing:ident $format:ident $media_type:literal $(until $end:literal)?;
    ) => {
        impl $crate::runtime::http::operation::Streamed for $name {
            type Data = $data;
            const STREAM: &'static $crate::runtime::http::events::Stream =
                &$crate::runtime::http::events::Stream {
                    media_type: $media_type,
                    framing: $crate::runtime::http::events::Framing::$framing,
                    end: [$(Some($end),)? None][0],
                };

            #[inline]
            fn data(data: &str) -> Result<$data, $crate::runtime::json::Error> {
                $crate::runtime::http::answer::$format(data.as_bytes())
            }

            #[inline]
            fn is_stream(status: u16) -> bool {
                matches!(status, $status)
            }
        }

        impl $name {
            /// The request for the stream of events, for a server at this address.
            ///
            /// # Errors
            ///
            /// If a parameter has a value that cannot stand where it belongs.
            #[inline]
            pub fn http_stream_request(
                &self,
                base: &str,
                credentials: &$crate::runtime::http::credentials::Credentials,
            ) -> Result<::http::Request<Vec<u8>>, $crate::runtime::http::error::RequestError> {
                $crate::runtime::http::request::make_streamed_of_bytes(self, base, credentials)
            }

            /// Reads the events of an answer as they come.
            #[inline]
            pub fn event_reader() -> $crate::runtime::http::events::EventReader<$data> {
                $crate::runtime::http::answer::reader_of::<Self>()
            }
        }
    };
}
pub use streamed;

/// Says which answers are bytes: `download! { GetFile: 200 => bytes; }`.
#[doc(hidden)]
#[macro_export]
macro_rules! download {
    ($name:ident: $status:pat => bytes;) => {
        impl $crate::runtime::http::operation::Download for $name {
            #[inline]
            fn is_download(status: u16) -> bool {
                matches!(status, $status)
            }
        }
    };
}
pub use download;

/// Says which answers mean that the end has not come: `waiting! { GetRun: status "PENDING"; }`.
#[doc(hidden)]
#[macro_export]
macro_rules! waiting {
    ($name:ident: $member:ident $($value:literal)|+;) => {
        impl $crate::runtime::http::operation::Waiting for $name {
            fn is_pending(output: &Self::Output) -> bool {
                matches!(output.$member.as_str(), $($value)|+)
            }
        }
    };
}
pub use waiting;

/// Says what creates something that can be waited for, and how it is asked for:
/// `created! { GetRun by super::CreateRun { id: answer id; tag: request tag; page: none; } }`.
#[doc(hidden)]
#[macro_export]
macro_rules! created {
    ($name:ident by $creator:path { $($field:ident: $($value:ident)+;)* }) => {
        impl $crate::runtime::http::operation::Creating for $creator {
            type Created = $name;

            #[allow(unused_variables, reason = "not all ask for what the request or the answer has")]
            fn created(&self, answer: &Self::Output) -> $name {
                $name {
                    $($field: $crate::runtime::http::table::given!(self answer $($value)+),)*
                }
            }
        }
    };
}
pub use created;

/// The value of a parameter, from a request and its answer.
#[doc(hidden)]
#[macro_export]
macro_rules! given {
    ($request:ident $answer:ident request $field:ident) => {
        ::core::clone::Clone::clone(&$request.$field)
    };
    ($request:ident $answer:ident some request $field:ident) => {
        ::core::option::Option::Some(::core::clone::Clone::clone(&$request.$field))
    };
    ($request:ident $answer:ident answer $field:ident) => {
        ::core::clone::Clone::clone(&$answer.$field)
    };
    ($request:ident $answer:ident some answer $field:ident) => {
        ::core::option::Option::Some(::core::clone::Clone::clone(&$answer.$field))
    };
    ($request:ident $answer:ident none) => {
        ::core::option::Option::None
    };
}
pub use given;

/// Says where the pages of a list are: `paged! { ListRuns of Run: page_token, data next next_token; }`.
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    ($name:ident of $item:ty: $token:ident, $items:ident next $next:ident;) => {
        impl $crate::runtime::http::operation::Paged for $name {
            type Item = $item;

            fn set_page(&mut self, token: String) {
                self.$token = Some(token);
            }

            fn into_page(output: Self::Output) -> (Vec<$item>, Option<String>) {
                let next = $crate::runtime::http::operation::PageToken::into_token(output.$next);
                (output.$items, next)
            }
        }
    };
}
pub use paged;
