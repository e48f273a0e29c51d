--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: admin_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    action_parameters jsonb,
    subject character varying(255),
    properties jsonb,
    conditions jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_permissions_api_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions_api_token_lnk (
    id integer NOT NULL,
    permission_id integer,
    api_token_id integer,
    permission_ord double precision
);


--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_api_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_api_token_lnk_id_seq OWNED BY public.admin_permissions_api_token_lnk.id;


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_id_seq OWNED BY public.admin_permissions.id;


--
-- Name: admin_permissions_role_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_permissions_role_lnk_id_seq OWNED BY public.admin_permissions_role_lnk.id;


--
-- Name: admin_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    description character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_roles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_roles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_roles_id_seq OWNED BY public.admin_roles.id;


--
-- Name: admin_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_users (
    id integer NOT NULL,
    document_id character varying(255),
    firstname character varying(255),
    lastname character varying(255),
    username character varying(255),
    email character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    reset_password_token_expires_at timestamp(6) without time zone,
    registration_token character varying(255),
    is_active boolean,
    blocked boolean,
    prefered_language character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: admin_users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_users_id_seq OWNED BY public.admin_users.id;


--
-- Name: admin_users_roles_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admin_users_roles_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    role_ord double precision,
    user_ord double precision
);


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.admin_users_roles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.admin_users_roles_lnk_id_seq OWNED BY public.admin_users_roles_lnk.id;


--
-- Name: alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    extra_emails jsonb,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: alerts_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: alerts_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.alerts_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: alerts_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.alerts_cmps_id_seq OWNED BY public.alerts_cmps.id;


--
-- Name: alerts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.alerts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: alerts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.alerts_id_seq OWNED BY public.alerts.id;


--
-- Name: article_categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_categories (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: article_categories_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.article_categories_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: article_categories_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.article_categories_id_seq OWNED BY public.article_categories.id;


--
-- Name: article_categories_parent_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_categories_parent_lnk (
    id integer NOT NULL,
    article_category_id integer,
    inv_article_category_id integer
);


--
-- Name: article_categories_parent_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.article_categories_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: article_categories_parent_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.article_categories_parent_lnk_id_seq OWNED BY public.article_categories_parent_lnk.id;


--
-- Name: articles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.articles (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    slug character varying(255),
    body jsonb,
    keywords text,
    visible_to_customer boolean DEFAULT false NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: articles_category_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.articles_category_lnk (
    id integer NOT NULL,
    article_id integer,
    article_category_id integer
);


--
-- Name: articles_category_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.articles_category_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: articles_category_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.articles_category_lnk_id_seq OWNED BY public.articles_category_lnk.id;


--
-- Name: articles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.articles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: articles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.articles_id_seq OWNED BY public.articles.id;


--
-- Name: classifications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.classifications (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    kind character varying(255),
    active boolean DEFAULT true NOT NULL,
    name_key character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: classifications_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.classifications_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: classifications_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.classifications_id_seq OWNED BY public.classifications.id;


--
-- Name: counters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counters (
    id integer NOT NULL,
    document_id character varying(255),
    series character varying(255) NOT NULL,
    value integer DEFAULT 0 NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: counters_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.counters_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: counters_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.counters_id_seq OWNED BY public.counters.id;


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    email character varying(255),
    phone character varying(255),
    document character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customers_id_seq OWNED BY public.customers.id;


--
-- Name: customers_user_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers_user_lnk (
    id integer NOT NULL,
    customer_id integer,
    user_id integer
);


--
-- Name: customers_user_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.customers_user_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: customers_user_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.customers_user_lnk_id_seq OWNED BY public.customers_user_lnk.id;


--
-- Name: desk_fields; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_fields (
    id integer NOT NULL,
    key character varying(255),
    label character varying(255),
    type character varying(255),
    required boolean DEFAULT false NOT NULL,
    options jsonb,
    help text,
    personal_data boolean DEFAULT false NOT NULL
);


--
-- Name: desk_fields_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_fields_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_fields_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_fields_id_seq OWNED BY public.desk_fields.id;


--
-- Name: desk_questions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_questions (
    id integer NOT NULL,
    text character varying(255),
    kind character varying(255),
    options jsonb
);


--
-- Name: desk_questions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_questions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_questions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_questions_id_seq OWNED BY public.desk_questions.id;


--
-- Name: desk_recipients; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_recipients (
    id integer NOT NULL,
    assignee boolean DEFAULT false NOT NULL,
    sector boolean DEFAULT false NOT NULL,
    solution_group boolean DEFAULT false NOT NULL,
    responsible boolean DEFAULT false NOT NULL,
    supervisor boolean DEFAULT false NOT NULL,
    manager boolean DEFAULT false NOT NULL
);


--
-- Name: desk_recipients_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_recipients_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_recipients_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_recipients_id_seq OWNED BY public.desk_recipients.id;


--
-- Name: desk_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_settings (
    id integer NOT NULL,
    document_id character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: desk_settings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_settings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_settings_id_seq OWNED BY public.desk_settings.id;


--
-- Name: desk_settings_triage_sector_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_settings_triage_sector_lnk (
    id integer NOT NULL,
    desk_setting_id integer,
    sector_id integer
);


--
-- Name: desk_settings_triage_sector_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_settings_triage_sector_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_settings_triage_sector_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_settings_triage_sector_lnk_id_seq OWNED BY public.desk_settings_triage_sector_lnk.id;


--
-- Name: desk_steps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_steps (
    id integer NOT NULL,
    name character varying(255),
    deadline_value integer,
    deadline_unit character varying(255),
    parallel boolean DEFAULT false NOT NULL,
    auto_start boolean DEFAULT false NOT NULL,
    auto_finish boolean DEFAULT false NOT NULL
);


--
-- Name: desk_steps_alert_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_steps_alert_lnk (
    id integer NOT NULL,
    step_id integer,
    alert_id integer
);


--
-- Name: desk_steps_alert_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_steps_alert_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_steps_alert_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_steps_alert_lnk_id_seq OWNED BY public.desk_steps_alert_lnk.id;


--
-- Name: desk_steps_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_steps_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: desk_steps_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_steps_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_steps_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_steps_cmps_id_seq OWNED BY public.desk_steps_cmps.id;


--
-- Name: desk_steps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_steps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_steps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_steps_id_seq OWNED BY public.desk_steps.id;


--
-- Name: desk_steps_sector_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_steps_sector_lnk (
    id integer NOT NULL,
    step_id integer,
    sector_id integer
);


--
-- Name: desk_steps_sector_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_steps_sector_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_steps_sector_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_steps_sector_lnk_id_seq OWNED BY public.desk_steps_sector_lnk.id;


--
-- Name: desk_steps_solution_group_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_steps_solution_group_lnk (
    id integer NOT NULL,
    step_id integer,
    solution_group_id integer
);


--
-- Name: desk_steps_solution_group_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_steps_solution_group_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_steps_solution_group_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_steps_solution_group_lnk_id_seq OWNED BY public.desk_steps_solution_group_lnk.id;


--
-- Name: desk_thresholds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_thresholds (
    id integer NOT NULL,
    percent integer
);


--
-- Name: desk_thresholds_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_thresholds_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_thresholds_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_thresholds_id_seq OWNED BY public.desk_thresholds.id;


--
-- Name: desk_user_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_user_roles (
    id integer NOT NULL,
    role character varying(255)
);


--
-- Name: desk_user_roles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_user_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_user_roles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_user_roles_id_seq OWNED BY public.desk_user_roles.id;


--
-- Name: desk_user_roles_user_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.desk_user_roles_user_lnk (
    id integer NOT NULL,
    user_role_id integer,
    user_id integer
);


--
-- Name: desk_user_roles_user_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.desk_user_roles_user_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: desk_user_roles_user_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.desk_user_roles_user_lnk_id_seq OWNED BY public.desk_user_roles_user_lnk.id;


--
-- Name: extra_field_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.extra_field_groups (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: extra_field_groups_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.extra_field_groups_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: extra_field_groups_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.extra_field_groups_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: extra_field_groups_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.extra_field_groups_cmps_id_seq OWNED BY public.extra_field_groups_cmps.id;


--
-- Name: extra_field_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.extra_field_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: extra_field_groups_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.extra_field_groups_id_seq OWNED BY public.extra_field_groups.id;


--
-- Name: files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    alternative_text text,
    caption text,
    focal_point jsonb,
    width integer,
    height integer,
    formats jsonb,
    hash character varying(255),
    ext character varying(255),
    mime character varying(255),
    size numeric(10,2),
    url text,
    preview_url text,
    provider character varying(255),
    provider_metadata jsonb,
    folder_path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: files_folder_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_folder_lnk (
    id integer NOT NULL,
    file_id integer,
    folder_id integer,
    file_ord double precision
);


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_folder_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_folder_lnk_id_seq OWNED BY public.files_folder_lnk.id;


--
-- Name: files_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;


--
-- Name: files_related_mph; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_related_mph (
    id integer NOT NULL,
    file_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_related_mph_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_related_mph_id_seq OWNED BY public.files_related_mph.id;


--
-- Name: forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.forms (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: forms_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.forms_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: forms_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.forms_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: forms_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.forms_cmps_id_seq OWNED BY public.forms_cmps.id;


--
-- Name: forms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.forms_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: forms_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.forms_id_seq OWNED BY public.forms.id;


--
-- Name: i18n_locale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.i18n_locale (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.i18n_locale_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.i18n_locale_id_seq OWNED BY public.i18n_locale.id;


--
-- Name: inventory_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inventory_items (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    identifier character varying(255),
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: inventory_items_customer_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.inventory_items_customer_lnk (
    id integer NOT NULL,
    inventory_item_id integer,
    customer_id integer
);


--
-- Name: inventory_items_customer_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.inventory_items_customer_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: inventory_items_customer_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.inventory_items_customer_lnk_id_seq OWNED BY public.inventory_items_customer_lnk.id;


--
-- Name: inventory_items_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.inventory_items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: inventory_items_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.inventory_items_id_seq OWNED BY public.inventory_items.id;


--
-- Name: occurrence_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description text,
    detail_restricted_to_sector boolean DEFAULT false NOT NULL,
    list_restricted_to_sector boolean DEFAULT false NOT NULL,
    notify_high_criticality boolean DEFAULT false NOT NULL,
    solution_required boolean DEFAULT false NOT NULL,
    classification_required boolean DEFAULT false NOT NULL,
    anonymous boolean DEFAULT false NOT NULL,
    confidential boolean DEFAULT false NOT NULL,
    dynamic_sector boolean DEFAULT false NOT NULL,
    send_survey_by_sms boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    name_key character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: occurrence_types_classification_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types_classification_lnk (
    id integer NOT NULL,
    occurrence_type_id integer,
    classification_id integer
);


--
-- Name: occurrence_types_classification_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_classification_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_classification_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_classification_lnk_id_seq OWNED BY public.occurrence_types_classification_lnk.id;


--
-- Name: occurrence_types_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: occurrence_types_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_cmps_id_seq OWNED BY public.occurrence_types_cmps.id;


--
-- Name: occurrence_types_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_id_seq OWNED BY public.occurrence_types.id;


--
-- Name: occurrence_types_satisfaction_survey_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types_satisfaction_survey_lnk (
    id integer NOT NULL,
    occurrence_type_id integer,
    satisfaction_survey_id integer
);


--
-- Name: occurrence_types_satisfaction_survey_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_satisfaction_survey_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_satisfaction_survey_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_satisfaction_survey_lnk_id_seq OWNED BY public.occurrence_types_satisfaction_survey_lnk.id;


--
-- Name: occurrence_types_sector_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types_sector_lnk (
    id integer NOT NULL,
    occurrence_type_id integer,
    sector_id integer
);


--
-- Name: occurrence_types_sector_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_sector_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_sector_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_sector_lnk_id_seq OWNED BY public.occurrence_types_sector_lnk.id;


--
-- Name: occurrence_types_solution_group_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrence_types_solution_group_lnk (
    id integer NOT NULL,
    occurrence_type_id integer,
    solution_group_id integer
);


--
-- Name: occurrence_types_solution_group_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrence_types_solution_group_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrence_types_solution_group_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrence_types_solution_group_lnk_id_seq OWNED BY public.occurrence_types_solution_group_lnk.id;


--
-- Name: occurrences; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences (
    id integer NOT NULL,
    document_id character varying(255),
    code integer,
    name character varying(255),
    sla_value integer,
    sla_unit character varying(255),
    note text,
    inventory_item_required boolean DEFAULT false NOT NULL,
    notify_high_criticality boolean DEFAULT false NOT NULL,
    "position" integer,
    send_survey_by_sms boolean DEFAULT false NOT NULL,
    active boolean DEFAULT true NOT NULL,
    name_key character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: occurrences_alert_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_alert_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    alert_id integer
);


--
-- Name: occurrences_alert_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_alert_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_alert_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_alert_lnk_id_seq OWNED BY public.occurrences_alert_lnk.id;


--
-- Name: occurrences_articles_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_articles_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    article_id integer,
    article_ord double precision
);


--
-- Name: occurrences_articles_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_articles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_articles_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_articles_lnk_id_seq OWNED BY public.occurrences_articles_lnk.id;


--
-- Name: occurrences_classification_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_classification_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    classification_id integer
);


--
-- Name: occurrences_classification_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_classification_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_classification_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_classification_lnk_id_seq OWNED BY public.occurrences_classification_lnk.id;


--
-- Name: occurrences_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: occurrences_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_cmps_id_seq OWNED BY public.occurrences_cmps.id;


--
-- Name: occurrences_extra_field_group_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_extra_field_group_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    extra_field_group_id integer
);


--
-- Name: occurrences_extra_field_group_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_extra_field_group_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_extra_field_group_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_extra_field_group_lnk_id_seq OWNED BY public.occurrences_extra_field_group_lnk.id;


--
-- Name: occurrences_form_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_form_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    form_id integer
);


--
-- Name: occurrences_form_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_form_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_form_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_form_lnk_id_seq OWNED BY public.occurrences_form_lnk.id;


--
-- Name: occurrences_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_id_seq OWNED BY public.occurrences.id;


--
-- Name: occurrences_occurrence_type_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_occurrence_type_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    occurrence_type_id integer,
    occurrence_ord double precision
);


--
-- Name: occurrences_occurrence_type_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_occurrence_type_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_occurrence_type_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_occurrence_type_lnk_id_seq OWNED BY public.occurrences_occurrence_type_lnk.id;


--
-- Name: occurrences_satisfaction_survey_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_satisfaction_survey_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    satisfaction_survey_id integer
);


--
-- Name: occurrences_satisfaction_survey_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_satisfaction_survey_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_satisfaction_survey_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_satisfaction_survey_lnk_id_seq OWNED BY public.occurrences_satisfaction_survey_lnk.id;


--
-- Name: occurrences_sector_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_sector_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    sector_id integer
);


--
-- Name: occurrences_sector_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_sector_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_sector_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_sector_lnk_id_seq OWNED BY public.occurrences_sector_lnk.id;


--
-- Name: occurrences_service_script_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_service_script_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    service_script_id integer
);


--
-- Name: occurrences_service_script_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_service_script_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_service_script_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_service_script_lnk_id_seq OWNED BY public.occurrences_service_script_lnk.id;


--
-- Name: occurrences_solution_group_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_solution_group_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    solution_group_id integer
);


--
-- Name: occurrences_solution_group_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_solution_group_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_solution_group_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_solution_group_lnk_id_seq OWNED BY public.occurrences_solution_group_lnk.id;


--
-- Name: occurrences_ticket_classifications_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.occurrences_ticket_classifications_lnk (
    id integer NOT NULL,
    occurrence_id integer,
    classification_id integer,
    classification_ord double precision
);


--
-- Name: occurrences_ticket_classifications_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.occurrences_ticket_classifications_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: occurrences_ticket_classifications_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.occurrences_ticket_classifications_lnk_id_seq OWNED BY public.occurrences_ticket_classifications_lnk.id;


--
-- Name: satisfaction_surveys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.satisfaction_surveys (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    introduction text,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: satisfaction_surveys_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.satisfaction_surveys_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: satisfaction_surveys_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.satisfaction_surveys_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: satisfaction_surveys_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.satisfaction_surveys_cmps_id_seq OWNED BY public.satisfaction_surveys_cmps.id;


--
-- Name: satisfaction_surveys_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.satisfaction_surveys_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: satisfaction_surveys_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.satisfaction_surveys_id_seq OWNED BY public.satisfaction_surveys.id;


--
-- Name: sectors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sectors (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    email character varying(255),
    active boolean DEFAULT true NOT NULL,
    name_key character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: sectors_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sectors_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sectors_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sectors_id_seq OWNED BY public.sectors.id;


--
-- Name: service_scripts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.service_scripts (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    body jsonb,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: service_scripts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.service_scripts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: service_scripts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.service_scripts_id_seq OWNED BY public.service_scripts.id;


--
-- Name: solution_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.solution_groups (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    email character varying(255),
    active boolean DEFAULT true NOT NULL,
    name_key character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: solution_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.solution_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: solution_groups_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.solution_groups_id_seq OWNED BY public.solution_groups.id;


--
-- Name: solution_groups_members_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.solution_groups_members_lnk (
    id integer NOT NULL,
    solution_group_id integer,
    user_id integer,
    user_ord double precision
);


--
-- Name: solution_groups_members_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.solution_groups_members_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: solution_groups_members_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.solution_groups_members_lnk_id_seq OWNED BY public.solution_groups_members_lnk.id;


--
-- Name: solutions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.solutions (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    flow character varying(255) DEFAULT 'main'::character varying NOT NULL,
    "position" integer,
    description text,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: solutions_cmps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.solutions_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);


--
-- Name: solutions_cmps_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.solutions_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: solutions_cmps_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.solutions_cmps_id_seq OWNED BY public.solutions_cmps.id;


--
-- Name: solutions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.solutions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: solutions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.solutions_id_seq OWNED BY public.solutions.id;


--
-- Name: solutions_occurrence_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.solutions_occurrence_lnk (
    id integer NOT NULL,
    solution_id integer,
    occurrence_id integer,
    solution_ord double precision
);


--
-- Name: solutions_occurrence_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.solutions_occurrence_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: solutions_occurrence_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.solutions_occurrence_lnk_id_seq OWNED BY public.solutions_occurrence_lnk.id;


--
-- Name: strapi_ai_localization_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_ai_localization_jobs (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255) NOT NULL,
    source_locale character varying(255) NOT NULL,
    target_locales jsonb NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_ai_localization_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_ai_localization_jobs_id_seq OWNED BY public.strapi_ai_localization_jobs.id;


--
-- Name: strapi_ai_metadata_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_ai_metadata_jobs (
    id integer NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    completed_at timestamp(6) without time zone
);


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_ai_metadata_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_ai_metadata_jobs_id_seq OWNED BY public.strapi_ai_metadata_jobs.id;


--
-- Name: strapi_api_token_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_token_permissions_id_seq OWNED BY public.strapi_api_token_permissions.id;


--
-- Name: strapi_api_token_permissions_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_token_permissions_token_lnk (
    id integer NOT NULL,
    api_token_permission_id integer,
    api_token_id integer,
    api_token_permission_ord double precision
);


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq OWNED BY public.strapi_api_token_permissions_token_lnk.id;


--
-- Name: strapi_api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    kind character varying(255),
    type character varying(255),
    access_key character varying(255),
    encrypted_key text,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_api_tokens_admin_user_owner_lnk (
    id integer NOT NULL,
    api_token_id integer,
    user_id integer,
    api_token_ord double precision
);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq OWNED BY public.strapi_api_tokens_admin_user_owner_lnk.id;


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_api_tokens_id_seq OWNED BY public.strapi_api_tokens.id;


--
-- Name: strapi_core_store_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_core_store_settings (
    id integer NOT NULL,
    key character varying(255),
    value text,
    type character varying(255),
    environment character varying(255),
    tag character varying(255)
);


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_core_store_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_core_store_settings_id_seq OWNED BY public.strapi_core_store_settings.id;


--
-- Name: strapi_database_schema; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_database_schema (
    id integer NOT NULL,
    schema json,
    "time" timestamp without time zone,
    hash character varying(255)
);


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_database_schema_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_database_schema_id_seq OWNED BY public.strapi_database_schema.id;


--
-- Name: strapi_history_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_history_versions (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255),
    locale character varying(255),
    status character varying(255),
    data jsonb,
    schema jsonb,
    created_at timestamp(6) without time zone,
    created_by_id integer
);


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_history_versions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_history_versions_id_seq OWNED BY public.strapi_history_versions.id;


--
-- Name: strapi_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_migrations (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_migrations_id_seq OWNED BY public.strapi_migrations.id;


--
-- Name: strapi_migrations_internal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_migrations_internal (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_migrations_internal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_migrations_internal_id_seq OWNED BY public.strapi_migrations_internal.id;


--
-- Name: strapi_release_actions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_release_actions (
    id integer NOT NULL,
    document_id character varying(255),
    type character varying(255),
    content_type character varying(255),
    entry_document_id character varying(255),
    locale character varying(255),
    is_entry_valid boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_release_actions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_release_actions_id_seq OWNED BY public.strapi_release_actions.id;


--
-- Name: strapi_release_actions_release_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_release_actions_release_lnk (
    id integer NOT NULL,
    release_action_id integer,
    release_id integer,
    release_action_ord double precision
);


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_release_actions_release_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_release_actions_release_lnk_id_seq OWNED BY public.strapi_release_actions_release_lnk.id;


--
-- Name: strapi_releases; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_releases (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    released_at timestamp(6) without time zone,
    scheduled_at timestamp(6) without time zone,
    timezone character varying(255),
    status character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_releases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_releases_id_seq OWNED BY public.strapi_releases.id;


--
-- Name: strapi_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_sessions (
    id integer NOT NULL,
    document_id character varying(255),
    user_id character varying(255),
    session_id character varying(255),
    child_id character varying(255),
    device_id character varying(255),
    origin character varying(255),
    expires_at timestamp(6) without time zone,
    absolute_expires_at timestamp(6) without time zone,
    status character varying(255),
    type character varying(255),
    metadata jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_sessions_id_seq OWNED BY public.strapi_sessions.id;


--
-- Name: strapi_transfer_token_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_token_permissions_id_seq OWNED BY public.strapi_transfer_token_permissions.id;


--
-- Name: strapi_transfer_token_permissions_token_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_token_permissions_token_lnk (
    id integer NOT NULL,
    transfer_token_permission_id integer,
    transfer_token_id integer,
    transfer_token_permission_ord double precision
);


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq OWNED BY public.strapi_transfer_token_permissions_token_lnk.id;


--
-- Name: strapi_transfer_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_transfer_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_transfer_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_transfer_tokens_id_seq OWNED BY public.strapi_transfer_tokens.id;


--
-- Name: strapi_webhooks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_webhooks (
    id integer NOT NULL,
    name character varying(255),
    url text,
    headers jsonb,
    events jsonb,
    enabled boolean
);


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_webhooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_webhooks_id_seq OWNED BY public.strapi_webhooks.id;


--
-- Name: strapi_workflows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    content_types jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_id_seq OWNED BY public.strapi_workflows.id;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stage_required_to_publish_lnk (
    id integer NOT NULL,
    workflow_id integer,
    workflow_stage_id integer
);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq OWNED BY public.strapi_workflows_stage_required_to_publish_lnk.id;


--
-- Name: strapi_workflows_stages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    color character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_id_seq OWNED BY public.strapi_workflows_stages.id;


--
-- Name: strapi_workflows_stages_permissions_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages_permissions_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    permission_id integer,
    permission_ord double precision
);


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq OWNED BY public.strapi_workflows_stages_permissions_lnk.id;


--
-- Name: strapi_workflows_stages_workflow_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strapi_workflows_stages_workflow_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    workflow_id integer,
    workflow_stage_ord double precision
);


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq OWNED BY public.strapi_workflows_stages_workflow_lnk.id;


--
-- Name: up_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: up_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_permissions_id_seq OWNED BY public.up_permissions.id;


--
-- Name: up_permissions_role_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);


--
-- Name: up_permissions_role_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_permissions_role_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_permissions_role_lnk_id_seq OWNED BY public.up_permissions_role_lnk.id;


--
-- Name: up_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    type character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: up_roles_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_roles_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_roles_id_seq OWNED BY public.up_roles.id;


--
-- Name: up_users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_users (
    id integer NOT NULL,
    document_id character varying(255),
    username character varying(255),
    email character varying(255),
    provider character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    confirmation_token character varying(255),
    confirmed boolean,
    blocked boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: up_users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_users_id_seq OWNED BY public.up_users.id;


--
-- Name: up_users_other_sectors_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_users_other_sectors_lnk (
    id integer NOT NULL,
    user_id integer,
    sector_id integer,
    sector_ord double precision
);


--
-- Name: up_users_other_sectors_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_users_other_sectors_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_users_other_sectors_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_users_other_sectors_lnk_id_seq OWNED BY public.up_users_other_sectors_lnk.id;


--
-- Name: up_users_role_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_users_role_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    user_ord double precision
);


--
-- Name: up_users_role_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_users_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_users_role_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_users_role_lnk_id_seq OWNED BY public.up_users_role_lnk.id;


--
-- Name: up_users_sector_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.up_users_sector_lnk (
    id integer NOT NULL,
    user_id integer,
    sector_id integer
);


--
-- Name: up_users_sector_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.up_users_sector_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: up_users_sector_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.up_users_sector_lnk_id_seq OWNED BY public.up_users_sector_lnk.id;


--
-- Name: upload_folders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_folders (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    path_id integer,
    path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);


--
-- Name: upload_folders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_folders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_folders_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_folders_id_seq OWNED BY public.upload_folders.id;


--
-- Name: upload_folders_parent_lnk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload_folders_parent_lnk (
    id integer NOT NULL,
    folder_id integer,
    inv_folder_id integer,
    folder_ord double precision
);


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_folders_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_folders_parent_lnk_id_seq OWNED BY public.upload_folders_parent_lnk.id;


--
-- Name: admin_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_id_seq'::regclass);


--
-- Name: admin_permissions_api_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_api_token_lnk_id_seq'::regclass);


--
-- Name: admin_permissions_role_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_role_lnk_id_seq'::regclass);


--
-- Name: admin_roles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles ALTER COLUMN id SET DEFAULT nextval('public.admin_roles_id_seq'::regclass);


--
-- Name: admin_users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users ALTER COLUMN id SET DEFAULT nextval('public.admin_users_id_seq'::regclass);


--
-- Name: admin_users_roles_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_users_roles_lnk_id_seq'::regclass);


--
-- Name: alerts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts ALTER COLUMN id SET DEFAULT nextval('public.alerts_id_seq'::regclass);


--
-- Name: alerts_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts_cmps ALTER COLUMN id SET DEFAULT nextval('public.alerts_cmps_id_seq'::regclass);


--
-- Name: article_categories id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories ALTER COLUMN id SET DEFAULT nextval('public.article_categories_id_seq'::regclass);


--
-- Name: article_categories_parent_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.article_categories_parent_lnk_id_seq'::regclass);


--
-- Name: articles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles ALTER COLUMN id SET DEFAULT nextval('public.articles_id_seq'::regclass);


--
-- Name: articles_category_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles_category_lnk ALTER COLUMN id SET DEFAULT nextval('public.articles_category_lnk_id_seq'::regclass);


--
-- Name: classifications id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classifications ALTER COLUMN id SET DEFAULT nextval('public.classifications_id_seq'::regclass);


--
-- Name: counters id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters ALTER COLUMN id SET DEFAULT nextval('public.counters_id_seq'::regclass);


--
-- Name: customers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers ALTER COLUMN id SET DEFAULT nextval('public.customers_id_seq'::regclass);


--
-- Name: customers_user_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers_user_lnk ALTER COLUMN id SET DEFAULT nextval('public.customers_user_lnk_id_seq'::regclass);


--
-- Name: desk_fields id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_fields ALTER COLUMN id SET DEFAULT nextval('public.desk_fields_id_seq'::regclass);


--
-- Name: desk_questions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_questions ALTER COLUMN id SET DEFAULT nextval('public.desk_questions_id_seq'::regclass);


--
-- Name: desk_recipients id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_recipients ALTER COLUMN id SET DEFAULT nextval('public.desk_recipients_id_seq'::regclass);


--
-- Name: desk_settings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings ALTER COLUMN id SET DEFAULT nextval('public.desk_settings_id_seq'::regclass);


--
-- Name: desk_settings_triage_sector_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings_triage_sector_lnk ALTER COLUMN id SET DEFAULT nextval('public.desk_settings_triage_sector_lnk_id_seq'::regclass);


--
-- Name: desk_steps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps ALTER COLUMN id SET DEFAULT nextval('public.desk_steps_id_seq'::regclass);


--
-- Name: desk_steps_alert_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_alert_lnk ALTER COLUMN id SET DEFAULT nextval('public.desk_steps_alert_lnk_id_seq'::regclass);


--
-- Name: desk_steps_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_cmps ALTER COLUMN id SET DEFAULT nextval('public.desk_steps_cmps_id_seq'::regclass);


--
-- Name: desk_steps_sector_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_sector_lnk ALTER COLUMN id SET DEFAULT nextval('public.desk_steps_sector_lnk_id_seq'::regclass);


--
-- Name: desk_steps_solution_group_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_solution_group_lnk ALTER COLUMN id SET DEFAULT nextval('public.desk_steps_solution_group_lnk_id_seq'::regclass);


--
-- Name: desk_thresholds id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_thresholds ALTER COLUMN id SET DEFAULT nextval('public.desk_thresholds_id_seq'::regclass);


--
-- Name: desk_user_roles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles ALTER COLUMN id SET DEFAULT nextval('public.desk_user_roles_id_seq'::regclass);


--
-- Name: desk_user_roles_user_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles_user_lnk ALTER COLUMN id SET DEFAULT nextval('public.desk_user_roles_user_lnk_id_seq'::regclass);


--
-- Name: extra_field_groups id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups ALTER COLUMN id SET DEFAULT nextval('public.extra_field_groups_id_seq'::regclass);


--
-- Name: extra_field_groups_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups_cmps ALTER COLUMN id SET DEFAULT nextval('public.extra_field_groups_cmps_id_seq'::regclass);


--
-- Name: files id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);


--
-- Name: files_folder_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk ALTER COLUMN id SET DEFAULT nextval('public.files_folder_lnk_id_seq'::regclass);


--
-- Name: files_related_mph id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph ALTER COLUMN id SET DEFAULT nextval('public.files_related_mph_id_seq'::regclass);


--
-- Name: forms id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms ALTER COLUMN id SET DEFAULT nextval('public.forms_id_seq'::regclass);


--
-- Name: forms_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms_cmps ALTER COLUMN id SET DEFAULT nextval('public.forms_cmps_id_seq'::regclass);


--
-- Name: i18n_locale id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale ALTER COLUMN id SET DEFAULT nextval('public.i18n_locale_id_seq'::regclass);


--
-- Name: inventory_items id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items ALTER COLUMN id SET DEFAULT nextval('public.inventory_items_id_seq'::regclass);


--
-- Name: inventory_items_customer_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items_customer_lnk ALTER COLUMN id SET DEFAULT nextval('public.inventory_items_customer_lnk_id_seq'::regclass);


--
-- Name: occurrence_types id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_id_seq'::regclass);


--
-- Name: occurrence_types_classification_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_classification_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_classification_lnk_id_seq'::regclass);


--
-- Name: occurrence_types_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_cmps ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_cmps_id_seq'::regclass);


--
-- Name: occurrence_types_satisfaction_survey_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_satisfaction_survey_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_satisfaction_survey_lnk_id_seq'::regclass);


--
-- Name: occurrence_types_sector_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_sector_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_sector_lnk_id_seq'::regclass);


--
-- Name: occurrence_types_solution_group_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_solution_group_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrence_types_solution_group_lnk_id_seq'::regclass);


--
-- Name: occurrences id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences ALTER COLUMN id SET DEFAULT nextval('public.occurrences_id_seq'::regclass);


--
-- Name: occurrences_alert_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_alert_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_alert_lnk_id_seq'::regclass);


--
-- Name: occurrences_articles_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_articles_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_articles_lnk_id_seq'::regclass);


--
-- Name: occurrences_classification_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_classification_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_classification_lnk_id_seq'::regclass);


--
-- Name: occurrences_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_cmps ALTER COLUMN id SET DEFAULT nextval('public.occurrences_cmps_id_seq'::regclass);


--
-- Name: occurrences_extra_field_group_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_extra_field_group_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_extra_field_group_lnk_id_seq'::regclass);


--
-- Name: occurrences_form_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_form_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_form_lnk_id_seq'::regclass);


--
-- Name: occurrences_occurrence_type_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_occurrence_type_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_occurrence_type_lnk_id_seq'::regclass);


--
-- Name: occurrences_satisfaction_survey_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_satisfaction_survey_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_satisfaction_survey_lnk_id_seq'::regclass);


--
-- Name: occurrences_sector_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_sector_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_sector_lnk_id_seq'::regclass);


--
-- Name: occurrences_service_script_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_service_script_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_service_script_lnk_id_seq'::regclass);


--
-- Name: occurrences_solution_group_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_solution_group_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_solution_group_lnk_id_seq'::regclass);


--
-- Name: occurrences_ticket_classifications_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_ticket_classifications_lnk ALTER COLUMN id SET DEFAULT nextval('public.occurrences_ticket_classifications_lnk_id_seq'::regclass);


--
-- Name: satisfaction_surveys id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys ALTER COLUMN id SET DEFAULT nextval('public.satisfaction_surveys_id_seq'::regclass);


--
-- Name: satisfaction_surveys_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys_cmps ALTER COLUMN id SET DEFAULT nextval('public.satisfaction_surveys_cmps_id_seq'::regclass);


--
-- Name: sectors id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sectors ALTER COLUMN id SET DEFAULT nextval('public.sectors_id_seq'::regclass);


--
-- Name: service_scripts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_scripts ALTER COLUMN id SET DEFAULT nextval('public.service_scripts_id_seq'::regclass);


--
-- Name: solution_groups id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups ALTER COLUMN id SET DEFAULT nextval('public.solution_groups_id_seq'::regclass);


--
-- Name: solution_groups_members_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups_members_lnk ALTER COLUMN id SET DEFAULT nextval('public.solution_groups_members_lnk_id_seq'::regclass);


--
-- Name: solutions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions ALTER COLUMN id SET DEFAULT nextval('public.solutions_id_seq'::regclass);


--
-- Name: solutions_cmps id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_cmps ALTER COLUMN id SET DEFAULT nextval('public.solutions_cmps_id_seq'::regclass);


--
-- Name: solutions_occurrence_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_occurrence_lnk ALTER COLUMN id SET DEFAULT nextval('public.solutions_occurrence_lnk_id_seq'::regclass);


--
-- Name: strapi_ai_localization_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_localization_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_localization_jobs_id_seq'::regclass);


--
-- Name: strapi_ai_metadata_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_metadata_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_metadata_jobs_id_seq'::regclass);


--
-- Name: strapi_api_token_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_id_seq'::regclass);


--
-- Name: strapi_api_token_permissions_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_token_lnk_id_seq'::regclass);


--
-- Name: strapi_api_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_id_seq'::regclass);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq'::regclass);


--
-- Name: strapi_core_store_settings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_core_store_settings ALTER COLUMN id SET DEFAULT nextval('public.strapi_core_store_settings_id_seq'::regclass);


--
-- Name: strapi_database_schema id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_database_schema ALTER COLUMN id SET DEFAULT nextval('public.strapi_database_schema_id_seq'::regclass);


--
-- Name: strapi_history_versions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions ALTER COLUMN id SET DEFAULT nextval('public.strapi_history_versions_id_seq'::regclass);


--
-- Name: strapi_migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_id_seq'::regclass);


--
-- Name: strapi_migrations_internal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations_internal ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_internal_id_seq'::regclass);


--
-- Name: strapi_release_actions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_id_seq'::regclass);


--
-- Name: strapi_release_actions_release_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_release_lnk_id_seq'::regclass);


--
-- Name: strapi_releases id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases ALTER COLUMN id SET DEFAULT nextval('public.strapi_releases_id_seq'::regclass);


--
-- Name: strapi_sessions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions ALTER COLUMN id SET DEFAULT nextval('public.strapi_sessions_id_seq'::regclass);


--
-- Name: strapi_transfer_token_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_id_seq'::regclass);


--
-- Name: strapi_transfer_token_permissions_token_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_token_lnk_id_seq'::regclass);


--
-- Name: strapi_transfer_tokens id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_tokens_id_seq'::regclass);


--
-- Name: strapi_webhooks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_webhooks ALTER COLUMN id SET DEFAULT nextval('public.strapi_webhooks_id_seq'::regclass);


--
-- Name: strapi_workflows id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_id_seq'::regclass);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq'::regclass);


--
-- Name: strapi_workflows_stages id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_id_seq'::regclass);


--
-- Name: strapi_workflows_stages_permissions_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_permissions_lnk_id_seq'::regclass);


--
-- Name: strapi_workflows_stages_workflow_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_workflow_lnk_id_seq'::regclass);


--
-- Name: up_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_id_seq'::regclass);


--
-- Name: up_permissions_role_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_role_lnk_id_seq'::regclass);


--
-- Name: up_roles id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_roles ALTER COLUMN id SET DEFAULT nextval('public.up_roles_id_seq'::regclass);


--
-- Name: up_users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users ALTER COLUMN id SET DEFAULT nextval('public.up_users_id_seq'::regclass);


--
-- Name: up_users_other_sectors_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_other_sectors_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_users_other_sectors_lnk_id_seq'::regclass);


--
-- Name: up_users_role_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_users_role_lnk_id_seq'::regclass);


--
-- Name: up_users_sector_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_sector_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_users_sector_lnk_id_seq'::regclass);


--
-- Name: upload_folders id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_id_seq'::regclass);


--
-- Name: upload_folders_parent_lnk id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_parent_lnk_id_seq'::regclass);


--
-- Data for Name: admin_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_permissions VALUES (1, 'txwyy9ibdoyc7glbysp4964x', 'plugin::content-manager.explorer.create', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:00.799', '2026-11-24 12:05:00.799', '2026-11-24 12:05:00.799', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (2, 'tcoogc4up5gur5mgv7udax6p', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:00.822', '2026-11-24 12:05:00.822', '2026-11-24 12:05:00.822', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (3, 'x5oz3cfpkkr3hxq66o1206ye', 'plugin::content-manager.explorer.create', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:00.848', '2026-11-24 12:05:00.848', '2026-11-24 12:05:00.848', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (4, 'izhmwmyzbypymd9ba3zser6s', 'plugin::content-manager.explorer.create', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:00.881', '2026-11-24 12:05:00.881', '2026-11-24 12:05:00.881', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (5, 'ywypc0srsko19utecdzrd7wn', 'plugin::content-manager.explorer.create', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:00.902', '2026-11-24 12:05:00.902', '2026-11-24 12:05:00.902', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (6, 'dtifr8r3jplfsazv53f06lux', 'plugin::content-manager.explorer.create', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:00.913', '2026-11-24 12:05:00.913', '2026-11-24 12:05:00.913', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (7, 'v0slin78ega9fi3p7hodb6uz', 'plugin::content-manager.explorer.create', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:00.933', '2026-11-24 12:05:00.933', '2026-11-24 12:05:00.933', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (8, 'iocj98aeh9l81x1zptdwgfbt', 'plugin::content-manager.explorer.create', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:00.949', '2026-11-24 12:05:00.949', '2026-11-24 12:05:00.949', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (9, 'jdn3owhjkdhxi7nbemiwckcl', 'plugin::content-manager.explorer.create', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:00.965', '2026-11-24 12:05:00.965', '2026-11-24 12:05:00.966', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (10, 'uyvxyvf7omp5h9tt3wwd17v3', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:00.992', '2026-11-24 12:05:00.992', '2026-11-24 12:05:00.993', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (11, 'iwxxaz3a0pp3817i14pdrjla', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:01.011', '2026-11-24 12:05:01.011', '2026-11-24 12:05:01.011', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (12, 'y0sppruri4tu3bw39zs2baxw', 'plugin::content-manager.explorer.create', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:01.027', '2026-11-24 12:05:01.027', '2026-11-24 12:05:01.027', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (13, 'q5lvyvdorv5oe3wxk247v1k0', 'plugin::content-manager.explorer.create', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:01.042', '2026-11-24 12:05:01.042', '2026-11-24 12:05:01.042', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (14, 'hjwwvxudi4u9un1to33tpwgw', 'plugin::content-manager.explorer.create', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:01.063', '2026-11-24 12:05:01.063', '2026-11-24 12:05:01.063', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (15, 't1nye8enpw0tgorva1i0rei6', 'plugin::content-manager.explorer.create', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:01.085', '2026-11-24 12:05:01.085', '2026-11-24 12:05:01.085', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (16, 'yb9g9skmsilijbqkunds2xex', 'plugin::content-manager.explorer.create', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:01.118', '2026-11-24 12:05:01.118', '2026-11-24 12:05:01.118', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (17, 'rmx0cstgu7dksoraeuksqc49', 'plugin::content-manager.explorer.read', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:01.134', '2026-11-24 12:05:01.134', '2026-11-24 12:05:01.134', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (18, 'mpqzbfe2duvtcjcmwdp4nzn1', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:01.142', '2026-11-24 12:05:01.142', '2026-11-24 12:05:01.142', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (19, 'bq4tt40t4s1q4aixnycks98s', 'plugin::content-manager.explorer.read', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:01.177', '2026-11-24 12:05:01.177', '2026-11-24 12:05:01.177', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (20, 'r4skjpd4rhtzlcdjs03usv12', 'plugin::content-manager.explorer.read', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:01.195', '2026-11-24 12:05:01.195', '2026-11-24 12:05:01.195', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (21, 'pqlpy3fkrkgvyl3jpa6qbo88', 'plugin::content-manager.explorer.read', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:01.21', '2026-11-24 12:05:01.21', '2026-11-24 12:05:01.21', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (22, 'xm4o83qx05qwq9zp9i4vt87k', 'plugin::content-manager.explorer.read', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:01.237', '2026-11-24 12:05:01.237', '2026-11-24 12:05:01.237', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (23, 'qo278or48819q1bbc4yke2by', 'plugin::content-manager.explorer.read', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:01.242', '2026-11-24 12:05:01.242', '2026-11-24 12:05:01.242', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (24, 'sy52dm5dqmwtfkeequbhu1w9', 'plugin::content-manager.explorer.read', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:01.247', '2026-11-24 12:05:01.247', '2026-11-24 12:05:01.247', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (25, 'nxgrijlfzk5flz135ilsj1k5', 'plugin::content-manager.explorer.read', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:01.297', '2026-11-24 12:05:01.297', '2026-11-24 12:05:01.297', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (26, 'jw66b2mb1vuzr35klhhuh7cw', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:01.313', '2026-11-24 12:05:01.313', '2026-11-24 12:05:01.313', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (27, 'dpmoafouoa0eesodwi3mohb1', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:01.333', '2026-11-24 12:05:01.333', '2026-11-24 12:05:01.333', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (28, 'po3uciezs7wm1p6wsm5egj50', 'plugin::content-manager.explorer.read', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:01.357', '2026-11-24 12:05:01.357', '2026-11-24 12:05:01.357', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (29, 'p3ukv33js2s9b8ty5hb1pkc7', 'plugin::content-manager.explorer.read', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:01.377', '2026-11-24 12:05:01.377', '2026-11-24 12:05:01.377', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (30, 'pn2c3yxlxwvmm5tu7ecnwi7g', 'plugin::content-manager.explorer.read', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:01.393', '2026-11-24 12:05:01.393', '2026-11-24 12:05:01.393', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (31, 'e7n3umk3ooke2r1s43qdrhat', 'plugin::content-manager.explorer.read', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:01.413', '2026-11-24 12:05:01.413', '2026-11-24 12:05:01.413', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (32, 'eqbyhh70d2xba692ert7odyd', 'plugin::content-manager.explorer.read', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:01.422', '2026-11-24 12:05:01.422', '2026-11-24 12:05:01.422', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (33, 'cza9q4ig4u70h6m00kdw7riy', 'plugin::content-manager.explorer.update', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:01.448', '2026-11-24 12:05:01.448', '2026-11-24 12:05:01.449', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (34, 'tajh5fvor6xcy10lzdj9qczm', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:01.454', '2026-11-24 12:05:01.454', '2026-11-24 12:05:01.454', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (35, 'htfp1b5k6bsd4owd9x920c1n', 'plugin::content-manager.explorer.update', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:01.473', '2026-11-24 12:05:01.473', '2026-11-24 12:05:01.473', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (36, 'ilru4nfz43788qsvioevlmg3', 'plugin::content-manager.explorer.update', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:01.481', '2026-11-24 12:05:01.481', '2026-11-24 12:05:01.481', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (37, 'emjz5ddvdzl7a40450w18289', 'plugin::content-manager.explorer.update', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:01.506', '2026-11-24 12:05:01.506', '2026-11-24 12:05:01.506', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (38, 'zmf96je1yy6x2rik0v2c2u7t', 'plugin::content-manager.explorer.update', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:01.536', '2026-11-24 12:05:01.536', '2026-11-24 12:05:01.537', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (39, 'ruex9a0n4ratphkbyod4icsf', 'plugin::content-manager.explorer.update', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:01.563', '2026-11-24 12:05:01.563', '2026-11-24 12:05:01.563', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (40, 'l23hjfruxnj6hzyt5jucgypg', 'plugin::content-manager.explorer.update', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:01.586', '2026-11-24 12:05:01.586', '2026-11-24 12:05:01.586', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (41, 'fpa2dss2apzdpdet7rtu3n2l', 'plugin::content-manager.explorer.update', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:01.608', '2026-11-24 12:05:01.608', '2026-11-24 12:05:01.608', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (42, 'ldfc36cwoki0z2sfot6vkh9x', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:01.631', '2026-11-24 12:05:01.631', '2026-11-24 12:05:01.631', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (43, 'ulzpwlx7wvo86dkm5mpox8cx', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:01.674', '2026-11-24 12:05:01.674', '2026-11-24 12:05:01.674', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (44, 'aj2nxp8kjykwk249ssnb9y3h', 'plugin::content-manager.explorer.update', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:01.689', '2026-11-24 12:05:01.689', '2026-11-24 12:05:01.689', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (45, 'iayc87vkqlkb7rdetbo8vb9y', 'plugin::content-manager.explorer.update', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:01.704', '2026-11-24 12:05:01.704', '2026-11-24 12:05:01.705', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (46, 'jdmap15vq7it0ve39rweeglb', 'plugin::content-manager.explorer.update', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:01.723', '2026-11-24 12:05:01.723', '2026-11-24 12:05:01.723', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (47, 'minvn5qm8extw5m6tdwf1nbj', 'plugin::content-manager.explorer.update', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:01.759', '2026-11-24 12:05:01.759', '2026-11-24 12:05:01.759', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (48, 'cinropgl4l4sp1qs060c9ns3', 'plugin::content-manager.explorer.update', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:01.801', '2026-11-24 12:05:01.801', '2026-11-24 12:05:01.801', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (49, 'zaqus30g762vyqi3vxpg0o1x', 'plugin::content-manager.explorer.delete', '{}', 'api::alert.alert', '{}', '[]', '2026-11-24 12:05:01.824', '2026-11-24 12:05:01.824', '2026-11-24 12:05:01.824', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (50, 'dnfa5zewmf1xb13vp18m4xnw', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '[]', '2026-11-24 12:05:01.864', '2026-11-24 12:05:01.864', '2026-11-24 12:05:01.865', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (51, 'qjju42t6679ilatvtsv2i9vd', 'plugin::content-manager.explorer.delete', '{}', 'api::article-category.article-category', '{}', '[]', '2026-11-24 12:05:01.875', '2026-11-24 12:05:01.875', '2026-11-24 12:05:01.875', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (52, 'scgbew971kxnui2m58006a4a', 'plugin::content-manager.explorer.delete', '{}', 'api::classification.classification', '{}', '[]', '2026-11-24 12:05:01.95', '2026-11-24 12:05:01.95', '2026-11-24 12:05:01.95', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (53, 'v15t9oj1d2zh4qeb2rxs8zvs', 'plugin::content-manager.explorer.delete', '{}', 'api::customer.customer', '{}', '[]', '2026-11-24 12:05:01.964', '2026-11-24 12:05:01.964', '2026-11-24 12:05:01.965', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (54, 'w8lqfyfxc8kl67wk3nshnh75', 'plugin::content-manager.explorer.delete', '{}', 'api::desk-setting.desk-setting', '{}', '[]', '2026-11-24 12:05:01.972', '2026-11-24 12:05:01.972', '2026-11-24 12:05:01.972', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (55, 'h4ce1wvrg5u3yc2czg0cnr4p', 'plugin::content-manager.explorer.delete', '{}', 'api::extra-field-group.extra-field-group', '{}', '[]', '2026-11-24 12:05:01.993', '2026-11-24 12:05:01.993', '2026-11-24 12:05:01.993', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (56, 'yb3n03trw28489s3bor5m4xd', 'plugin::content-manager.explorer.delete', '{}', 'api::form.form', '{}', '[]', '2026-11-24 12:05:02.002', '2026-11-24 12:05:02.002', '2026-11-24 12:05:02.002', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (57, 'f9fp807ck82giu7cjqnm2u4q', 'plugin::content-manager.explorer.delete', '{}', 'api::inventory-item.inventory-item', '{}', '[]', '2026-11-24 12:05:02.017', '2026-11-24 12:05:02.017', '2026-11-24 12:05:02.017', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (58, 'atwxe5zjfo482vxklu8v7bk6', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence.occurrence', '{}', '[]', '2026-11-24 12:05:02.03', '2026-11-24 12:05:02.03', '2026-11-24 12:05:02.03', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (59, 'pxp08l34vnr0kg749rvr4vqn', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence-type.occurrence-type', '{}', '[]', '2026-11-24 12:05:02.038', '2026-11-24 12:05:02.038', '2026-11-24 12:05:02.038', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (60, 'vqgz7le3lcxnaybg5pwr7ef3', 'plugin::content-manager.explorer.delete', '{}', 'api::satisfaction-survey.satisfaction-survey', '{}', '[]', '2026-11-24 12:05:02.085', '2026-11-24 12:05:02.085', '2026-11-24 12:05:02.085', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (61, 'xefekaue0jvorxjmc2nxpquh', 'plugin::content-manager.explorer.delete', '{}', 'api::sector.sector', '{}', '[]', '2026-11-24 12:05:02.137', '2026-11-24 12:05:02.137', '2026-11-24 12:05:02.137', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (62, 'zbalr67heqiwo03io6ehhrw5', 'plugin::content-manager.explorer.delete', '{}', 'api::service-script.service-script', '{}', '[]', '2026-11-24 12:05:02.141', '2026-11-24 12:05:02.141', '2026-11-24 12:05:02.141', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (63, 'ertey5xjagzmkidt1xa7pprg', 'plugin::content-manager.explorer.delete', '{}', 'api::solution.solution', '{}', '[]', '2026-11-24 12:05:02.268', '2026-11-24 12:05:02.268', '2026-11-24 12:05:02.268', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (64, 'm6ens8h9mke5hzbibkhn09lc', 'plugin::content-manager.explorer.delete', '{}', 'api::solution-group.solution-group', '{}', '[]', '2026-11-24 12:05:02.283', '2026-11-24 12:05:02.283', '2026-11-24 12:05:02.283', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (65, 'fuh37vwmomr444f17wpi9civ', 'plugin::content-manager.explorer.publish', '{}', 'api::alert.alert', '{}', '[]', '2026-11-24 12:05:02.297', '2026-11-24 12:05:02.297', '2026-11-24 12:05:02.297', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (66, 'sdu0cytzwsy8tarc4iz29bqu', 'plugin::content-manager.explorer.publish', '{}', 'api::article.article', '{}', '[]', '2026-11-24 12:05:02.315', '2026-11-24 12:05:02.315', '2026-11-24 12:05:02.315', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (67, 'k1kkcv9vzni7wfbjfg649nom', 'plugin::content-manager.explorer.publish', '{}', 'api::article-category.article-category', '{}', '[]', '2026-11-24 12:05:02.343', '2026-11-24 12:05:02.343', '2026-11-24 12:05:02.343', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (68, 'e12clo0vzw1v37nd9sy2hzmo', 'plugin::content-manager.explorer.publish', '{}', 'api::classification.classification', '{}', '[]', '2026-11-24 12:05:02.356', '2026-11-24 12:05:02.356', '2026-11-24 12:05:02.356', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (69, 'zzur3hdfeum7txgjzynsh41v', 'plugin::content-manager.explorer.publish', '{}', 'api::customer.customer', '{}', '[]', '2026-11-24 12:05:02.392', '2026-11-24 12:05:02.392', '2026-11-24 12:05:02.392', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (70, 'zxocdd75v2jgnhif57zucz4j', 'plugin::content-manager.explorer.publish', '{}', 'api::desk-setting.desk-setting', '{}', '[]', '2026-11-24 12:05:02.433', '2026-11-24 12:05:02.433', '2026-11-24 12:05:02.433', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (71, 'f40fp4kndxssj024kqj04scf', 'plugin::content-manager.explorer.publish', '{}', 'api::extra-field-group.extra-field-group', '{}', '[]', '2026-11-24 12:05:02.454', '2026-11-24 12:05:02.454', '2026-11-24 12:05:02.454', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (72, 'a45m9hgvjugamzop4qwhok9q', 'plugin::content-manager.explorer.publish', '{}', 'api::form.form', '{}', '[]', '2026-11-24 12:05:02.468', '2026-11-24 12:05:02.468', '2026-11-24 12:05:02.469', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (73, 't3cr7l017dtojv3f5fgateg0', 'plugin::content-manager.explorer.publish', '{}', 'api::inventory-item.inventory-item', '{}', '[]', '2026-11-24 12:05:02.496', '2026-11-24 12:05:02.496', '2026-11-24 12:05:02.496', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (74, 'hh86lfhwggdk0dcg3ls1j236', 'plugin::content-manager.explorer.publish', '{}', 'api::occurrence.occurrence', '{}', '[]', '2026-11-24 12:05:02.521', '2026-11-24 12:05:02.521', '2026-11-24 12:05:02.521', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (75, 'l185agfserkkqoy4otl9m0ie', 'plugin::content-manager.explorer.publish', '{}', 'api::occurrence-type.occurrence-type', '{}', '[]', '2026-11-24 12:05:02.536', '2026-11-24 12:05:02.536', '2026-11-24 12:05:02.537', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (76, 'jdwjvmjz3c9wfpg48eap3gag', 'plugin::content-manager.explorer.publish', '{}', 'api::satisfaction-survey.satisfaction-survey', '{}', '[]', '2026-11-24 12:05:02.559', '2026-11-24 12:05:02.559', '2026-11-24 12:05:02.559', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (77, 'yg187tmhj5yui6ihjxpc2ets', 'plugin::content-manager.explorer.publish', '{}', 'api::sector.sector', '{}', '[]', '2026-11-24 12:05:02.579', '2026-11-24 12:05:02.579', '2026-11-24 12:05:02.579', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (78, 'va190nfryu18kz5h8jnmg50r', 'plugin::content-manager.explorer.publish', '{}', 'api::service-script.service-script', '{}', '[]', '2026-11-24 12:05:02.615', '2026-11-24 12:05:02.615', '2026-11-24 12:05:02.615', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (79, 'jn8qjd2yp9crx2fp5rf2j6zj', 'plugin::content-manager.explorer.publish', '{}', 'api::solution.solution', '{}', '[]', '2026-11-24 12:05:02.629', '2026-11-24 12:05:02.629', '2026-11-24 12:05:02.629', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (80, 'cccuqxdk6crt7793q82lqwkh', 'plugin::content-manager.explorer.publish', '{}', 'api::solution-group.solution-group', '{}', '[]', '2026-11-24 12:05:02.67', '2026-11-24 12:05:02.67', '2026-11-24 12:05:02.67', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (81, 'nrtqrwvmgiysjd316konoeo3', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.684', '2026-11-24 12:05:02.684', '2026-11-24 12:05:02.684', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (82, 'qzji0di4fyxx74quh421js6o', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.701', '2026-11-24 12:05:02.701', '2026-11-24 12:05:02.702', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (83, 'la58muy745dwqaumzg96zguy', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.717', '2026-11-24 12:05:02.717', '2026-11-24 12:05:02.717', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (84, 'pyz85llvx4qo42dlv3ztf7le', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.727', '2026-11-24 12:05:02.727', '2026-11-24 12:05:02.727', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (85, 'ct47d2njzialvxzfea0eu6ky', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.732', '2026-11-24 12:05:02.732', '2026-11-24 12:05:02.733', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (86, 'f207d542klfw59hon3qce2fx', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-24 12:05:02.745', '2026-11-24 12:05:02.745', '2026-11-24 12:05:02.745', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (87, 'ga9y74kg4y4e5l86ovujhz3c', 'plugin::content-manager.explorer.create', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.762', '2026-11-24 12:05:02.762', '2026-11-24 12:05:02.763', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (88, 'zzkkodes8mxa51nv5yde8amt', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.814', '2026-11-24 12:05:02.814', '2026-11-24 12:05:02.814', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (89, 'i6xceu13m2a29wkkb4s5onm8', 'plugin::content-manager.explorer.create', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.853', '2026-11-24 12:05:02.853', '2026-11-24 12:05:02.853', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (90, 'r3yhm0yw67m9qhwc8uo67vf2', 'plugin::content-manager.explorer.create', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.885', '2026-11-24 12:05:02.885', '2026-11-24 12:05:02.885', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (91, 'eiiuzbah2isywfhncop7z7d9', 'plugin::content-manager.explorer.create', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.904', '2026-11-24 12:05:02.904', '2026-11-24 12:05:02.904', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (92, 'yjf3bpqotjlymfcjc5pqnimt', 'plugin::content-manager.explorer.create', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.929', '2026-11-24 12:05:02.929', '2026-11-24 12:05:02.929', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (93, 'wongwkf5fecrci71b4jed6aw', 'plugin::content-manager.explorer.create', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.953', '2026-11-24 12:05:02.953', '2026-11-24 12:05:02.953', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (94, 'k6ygeltjov3xzc7zfo229t8g', 'plugin::content-manager.explorer.create', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.981', '2026-11-24 12:05:02.981', '2026-11-24 12:05:02.981', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (95, 'hlgo89rit860vsrlf471xfx3', 'plugin::content-manager.explorer.create', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:02.992', '2026-11-24 12:05:02.992', '2026-11-24 12:05:02.992', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (96, 'z1q51e4op8unpf10f4iy0usx', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.022', '2026-11-24 12:05:03.022', '2026-11-24 12:05:03.022', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (97, 'fmmvmye5bpu0g2xl5dgiras6', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.037', '2026-11-24 12:05:03.037', '2026-11-24 12:05:03.037', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (98, 'zvlbyob905o6qf7t38mh6cgh', 'plugin::content-manager.explorer.create', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.064', '2026-11-24 12:05:03.064', '2026-11-24 12:05:03.065', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (99, 'tu6p5b1o6j96u3f5lgxec2r7', 'plugin::content-manager.explorer.create', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.084', '2026-11-24 12:05:03.084', '2026-11-24 12:05:03.084', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (100, 'g4vrugjjeg93mkp2is7cb16x', 'plugin::content-manager.explorer.create', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.098', '2026-11-24 12:05:03.098', '2026-11-24 12:05:03.098', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (101, 'y8e50qsxuz4zrq9c4ff2aj8o', 'plugin::content-manager.explorer.create', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.112', '2026-11-24 12:05:03.112', '2026-11-24 12:05:03.112', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (102, 'jstqm4fvs9hide84sijct6f3', 'plugin::content-manager.explorer.create', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.135', '2026-11-24 12:05:03.135', '2026-11-24 12:05:03.135', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (103, 'uf50kn1w3et9sl752iy4q8pk', 'plugin::content-manager.explorer.read', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.148', '2026-11-24 12:05:03.148', '2026-11-24 12:05:03.149', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (104, 'f4yspr6zepubqfdus86ytohk', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.172', '2026-11-24 12:05:03.172', '2026-11-24 12:05:03.173', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (105, 'q4v0pl1gmn1jr07u5p7nc9f7', 'plugin::content-manager.explorer.read', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.185', '2026-11-24 12:05:03.185', '2026-11-24 12:05:03.185', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (106, 'l9qunhq8kdeleg5csyd5k1kq', 'plugin::content-manager.explorer.read', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.206', '2026-11-24 12:05:03.206', '2026-11-24 12:05:03.206', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (107, 'xhxn0dt70sxtd0jwle6mt2az', 'plugin::content-manager.explorer.read', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.222', '2026-11-24 12:05:03.222', '2026-11-24 12:05:03.222', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (108, 'cu8ifr8wbevs0hsqgmgiviwx', 'plugin::content-manager.explorer.read', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.237', '2026-11-24 12:05:03.237', '2026-11-24 12:05:03.237', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (109, 'ly2admrnan2tjcttf956h41p', 'plugin::content-manager.explorer.read', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.264', '2026-11-24 12:05:03.264', '2026-11-24 12:05:03.264', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (110, 'lonzauue9rf3rqovfhjlput4', 'plugin::content-manager.explorer.read', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.283', '2026-11-24 12:05:03.283', '2026-11-24 12:05:03.283', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (111, 'j8q6kghdex5yugyijgcum0dp', 'plugin::content-manager.explorer.read', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.288', '2026-11-24 12:05:03.288', '2026-11-24 12:05:03.288', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (112, 't8zen5pw9px0l7ikrdvzac8g', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.34', '2026-11-24 12:05:03.34', '2026-11-24 12:05:03.341', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (113, 'a79rlv47evvk1awq2g86ocdk', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.372', '2026-11-24 12:05:03.372', '2026-11-24 12:05:03.372', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (114, 'gm1oe4jmy78ipk0rj1s9wyl6', 'plugin::content-manager.explorer.read', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.396', '2026-11-24 12:05:03.396', '2026-11-24 12:05:03.396', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (115, 'vv7pdlrbff32qt0k406oq1oh', 'plugin::content-manager.explorer.read', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.443', '2026-11-24 12:05:03.443', '2026-11-24 12:05:03.443', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (116, 's818oxrh28454li98uw8klw3', 'plugin::content-manager.explorer.read', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.462', '2026-11-24 12:05:03.462', '2026-11-24 12:05:03.462', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (117, 'etgdc9ou4k133cegoqlolcua', 'plugin::content-manager.explorer.read', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.488', '2026-11-24 12:05:03.488', '2026-11-24 12:05:03.488', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (118, 'xldwijs912r3ceid59i6q6hs', 'plugin::content-manager.explorer.read', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.511', '2026-11-24 12:05:03.511', '2026-11-24 12:05:03.511', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (119, 'rn250m4ub33fqq7weo0fmbbm', 'plugin::content-manager.explorer.update', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.529', '2026-11-24 12:05:03.529', '2026-11-24 12:05:03.529', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (120, 'f4ynmsx8k949lmpdsfijdvin', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.54', '2026-11-24 12:05:03.54', '2026-11-24 12:05:03.54', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (121, 'bv8iwnb08nd2w7qnzyk64f8n', 'plugin::content-manager.explorer.update', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.559', '2026-11-24 12:05:03.559', '2026-11-24 12:05:03.559', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (122, 'bfy577azwsr8vfiynv0yo4zb', 'plugin::content-manager.explorer.update', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.581', '2026-11-24 12:05:03.581', '2026-11-24 12:05:03.581', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (123, 'z21cjhw2easlttdn2szddak8', 'plugin::content-manager.explorer.update', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.614', '2026-11-24 12:05:03.614', '2026-11-24 12:05:03.614', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (124, 'xyzd9dzf5zku7y5r42eyjsze', 'plugin::content-manager.explorer.update', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.643', '2026-11-24 12:05:03.643', '2026-11-24 12:05:03.643', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (125, 'jelwfjw46bobjfxguxnboxb4', 'plugin::content-manager.explorer.update', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.657', '2026-11-24 12:05:03.657', '2026-11-24 12:05:03.658', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (126, 'oq6jc4460x13aay8lz7dbl6g', 'plugin::content-manager.explorer.update', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.692', '2026-11-24 12:05:03.692', '2026-11-24 12:05:03.692', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (127, 'krh90xywha1jqypi6cgsm5pv', 'plugin::content-manager.explorer.update', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.72', '2026-11-24 12:05:03.72', '2026-11-24 12:05:03.721', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (128, 'htk7ovk987u63ap0qbzzy5ia', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.738', '2026-11-24 12:05:03.738', '2026-11-24 12:05:03.739', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (129, 'c8f1n0c0ecl2zyuftlu2xhp8', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.758', '2026-11-24 12:05:03.758', '2026-11-24 12:05:03.758', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (130, 'm7lorr5izmh2ybyqo4pm1eac', 'plugin::content-manager.explorer.update', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.768', '2026-11-24 12:05:03.768', '2026-11-24 12:05:03.768', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (131, 'kyujdo2pv89ozh07tk1jj5up', 'plugin::content-manager.explorer.update', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.794', '2026-11-24 12:05:03.794', '2026-11-24 12:05:03.794', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (132, 'ri2hfjqvgi9ixapvjn2sf4pt', 'plugin::content-manager.explorer.update', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.805', '2026-11-24 12:05:03.805', '2026-11-24 12:05:03.805', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (133, 'ous62d9jecw1r5bcozntux0t', 'plugin::content-manager.explorer.update', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.824', '2026-11-24 12:05:03.824', '2026-11-24 12:05:03.825', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (134, 'tadcgfuthezpcp9ovbf6goq1', 'plugin::content-manager.explorer.update', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '["admin::is-creator"]', '2026-11-24 12:05:03.844', '2026-11-24 12:05:03.844', '2026-11-24 12:05:03.844', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (135, 'gxdfi3ofqvb6orluc69qo5fy', 'plugin::content-manager.explorer.delete', '{}', 'api::alert.alert', '{}', '["admin::is-creator"]', '2026-11-24 12:05:03.864', '2026-11-24 12:05:03.864', '2026-11-24 12:05:03.865', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (136, 'k5ua2jftj6g8xa52xpv6l7qf', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '["admin::is-creator"]', '2026-11-24 12:05:03.877', '2026-11-24 12:05:03.877', '2026-11-24 12:05:03.877', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (137, 'fccv0rfzm6di3zofon3lhx3t', 'plugin::content-manager.explorer.delete', '{}', 'api::article-category.article-category', '{}', '["admin::is-creator"]', '2026-11-24 12:05:03.949', '2026-11-24 12:05:03.949', '2026-11-24 12:05:03.949', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (138, 'dcvf7mnaai6wef5qde4gqfnw', 'plugin::content-manager.explorer.delete', '{}', 'api::classification.classification', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.029', '2026-11-24 12:05:04.029', '2026-11-24 12:05:04.029', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (139, 'gtd3y8w85zrn6uqdt2fpl100', 'plugin::content-manager.explorer.delete', '{}', 'api::customer.customer', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.065', '2026-11-24 12:05:04.065', '2026-11-24 12:05:04.065', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (140, 'gnw1uw2yijfj4q5j82cpvvkz', 'plugin::content-manager.explorer.delete', '{}', 'api::desk-setting.desk-setting', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.074', '2026-11-24 12:05:04.074', '2026-11-24 12:05:04.074', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (141, 'ysljxfq87ogxun6c7jws6dz2', 'plugin::content-manager.explorer.delete', '{}', 'api::extra-field-group.extra-field-group', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.088', '2026-11-24 12:05:04.088', '2026-11-24 12:05:04.088', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (142, 'eyllyl0dlpf4w3p6c7gtgqgy', 'plugin::content-manager.explorer.delete', '{}', 'api::form.form', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.103', '2026-11-24 12:05:04.103', '2026-11-24 12:05:04.104', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (143, 'yw9x170260si1gbi78fyuew9', 'plugin::content-manager.explorer.delete', '{}', 'api::inventory-item.inventory-item', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.121', '2026-11-24 12:05:04.121', '2026-11-24 12:05:04.121', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (144, 'yp50ackcfc5lidu6d4hdffrn', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence.occurrence', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.145', '2026-11-24 12:05:04.145', '2026-11-24 12:05:04.145', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (145, 'zrr927hhla0tf5zurfri6ss2', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence-type.occurrence-type', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.161', '2026-11-24 12:05:04.161', '2026-11-24 12:05:04.161', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (146, 'lraaqeu16lreyfnofvev1xby', 'plugin::content-manager.explorer.delete', '{}', 'api::satisfaction-survey.satisfaction-survey', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.174', '2026-11-24 12:05:04.174', '2026-11-24 12:05:04.174', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (147, 'axbfvcumpsm4wqe2d3vj70k4', 'plugin::content-manager.explorer.delete', '{}', 'api::sector.sector', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.188', '2026-11-24 12:05:04.188', '2026-11-24 12:05:04.188', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (235, 'ppqbt8rbrfwzfpuikkezraur', 'plugin::content-manager.explorer.delete', '{}', 'api::inventory-item.inventory-item', '{}', '[]', '2026-11-24 12:05:06.049', '2026-11-24 12:05:06.049', '2026-11-24 12:05:06.049', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (148, 'evkpjtyhbxyqsm5lgspn9xut', 'plugin::content-manager.explorer.delete', '{}', 'api::service-script.service-script', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.205', '2026-11-24 12:05:04.205', '2026-11-24 12:05:04.206', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (149, 'rk4vu9bf7ioz7c93fx0a4qyc', 'plugin::content-manager.explorer.delete', '{}', 'api::solution.solution', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.221', '2026-11-24 12:05:04.221', '2026-11-24 12:05:04.221', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (150, 'za5k5asjose5vhmgfw8z1pmn', 'plugin::content-manager.explorer.delete', '{}', 'api::solution-group.solution-group', '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.234', '2026-11-24 12:05:04.234', '2026-11-24 12:05:04.234', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (151, 'i5bmw9fzxrmu5b9fbhrw9psd', 'plugin::upload.read', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.249', '2026-11-24 12:05:04.249', '2026-11-24 12:05:04.249', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (152, 'qbgni9z94xannngu7znc2tw7', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-24 12:05:04.283', '2026-11-24 12:05:04.283', '2026-11-24 12:05:04.283', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (153, 'rfb3gu2tzey2vxoe7w4mlygt', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:04.313', '2026-11-24 12:05:04.313', '2026-11-24 12:05:04.313', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (154, 'u2k2ybs6gmnwedbcsv69tq0a', 'plugin::upload.assets.update', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-24 12:05:04.331', '2026-11-24 12:05:04.331', '2026-11-24 12:05:04.331', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (155, 'g02xu4xbd0df2py6j8rfjog8', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-24 12:05:04.357', '2026-11-24 12:05:04.357', '2026-11-24 12:05:04.357', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (156, 'ct7i0rxwn877n7se2cpbl0d6', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-24 12:05:04.378', '2026-11-24 12:05:04.378', '2026-11-24 12:05:04.378', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (157, 'twn41nff52snyl5h2mb6ouet', 'plugin::content-manager.explorer.create', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "sector", "otherSectors"]}', '[]', '2026-11-24 12:05:04.589', '2026-11-24 12:05:04.589', '2026-11-24 12:05:04.589', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (158, 'x9tlup18txcsthf0c9k3xm94', 'plugin::content-manager.explorer.create', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:04.614', '2026-11-24 12:05:04.614', '2026-11-24 12:05:04.614', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (159, 'o1n2vrmbe34b3u7ijqndfhgy', 'plugin::content-manager.explorer.create', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:04.625', '2026-11-24 12:05:04.625', '2026-11-24 12:05:04.625', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (160, 'kkq2r2uke13t8ajtswab558s', 'plugin::content-manager.explorer.create', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:04.638', '2026-11-24 12:05:04.638', '2026-11-24 12:05:04.639', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (161, 'lqpp3um2ne3zt26w8pexwrkl', 'plugin::content-manager.explorer.create', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:04.653', '2026-11-24 12:05:04.653', '2026-11-24 12:05:04.653', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (162, 'wn5c5svanntb5q45fvyb978p', 'plugin::content-manager.explorer.create', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:04.667', '2026-11-24 12:05:04.667', '2026-11-24 12:05:04.667', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (163, 'r47kl2khnp5mc9ha5epucr00', 'plugin::content-manager.explorer.create', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:04.685', '2026-11-24 12:05:04.685', '2026-11-24 12:05:04.685', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (164, 'ksu6s712zbcju1kjj63tfmo0', 'plugin::content-manager.explorer.create', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:04.7', '2026-11-24 12:05:04.7', '2026-11-24 12:05:04.7', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (165, 'g17sdlbh63jpdw8og6f06kyx', 'plugin::content-manager.explorer.create', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:04.711', '2026-11-24 12:05:04.711', '2026-11-24 12:05:04.711', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (166, 'x52zh1djzg0g3z6do30jlxvh', 'plugin::content-manager.explorer.create', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:04.718', '2026-11-24 12:05:04.718', '2026-11-24 12:05:04.719', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (167, 'kxkvpdruhyrzmd1lgai6myu9', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:04.796', '2026-11-24 12:05:04.796', '2026-11-24 12:05:04.796', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (168, 'zde30z90yrbn5jr46tr7rthh', 'plugin::content-manager.explorer.create', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:04.814', '2026-11-24 12:05:04.814', '2026-11-24 12:05:04.814', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (169, 'acffl2dz6cpmguxwgeh109m6', 'plugin::content-manager.explorer.create', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:04.828', '2026-11-24 12:05:04.828', '2026-11-24 12:05:04.828', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (170, 'w54ohz2o8uih7y7wr9488m4w', 'plugin::content-manager.explorer.create', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:04.845', '2026-11-24 12:05:04.845', '2026-11-24 12:05:04.845', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (171, 's2fqal4t8rpycfwlzgwth33l', 'plugin::content-manager.explorer.create', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:04.861', '2026-11-24 12:05:04.861', '2026-11-24 12:05:04.861', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (172, 'pfp37ltftp0nsvi41x995zsu', 'plugin::content-manager.explorer.create', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:04.877', '2026-11-24 12:05:04.877', '2026-11-24 12:05:04.877', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (173, 'e57s7jgmc0s7pmchoedg4ev2', 'plugin::content-manager.explorer.create', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:04.889', '2026-11-24 12:05:04.889', '2026-11-24 12:05:04.889', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (174, 'dpnen98jlitwoqenaqwqtxks', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.file', '{"fields": ["name", "alternativeText", "caption", "focalPoint", "width", "height", "formats", "hash", "ext", "mime", "size", "url", "previewUrl", "provider", "provider_metadata", "related", "folder", "folderPath"]}', '[]', '2026-11-24 12:05:04.905', '2026-11-24 12:05:04.905', '2026-11-24 12:05:04.905', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (175, 'zrg0tkbai9z4yind7etfxdfv', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.folder', '{"fields": ["name", "pathId", "parent", "children", "files", "path"]}', '[]', '2026-11-24 12:05:04.911', '2026-11-24 12:05:04.911', '2026-11-24 12:05:04.911', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (176, 'yo30tzfp1io9kltf268wyti6', 'plugin::content-manager.explorer.read', '{}', 'plugin::i18n.locale', '{"fields": ["name", "code"]}', '[]', '2026-11-24 12:05:04.921', '2026-11-24 12:05:04.921', '2026-11-24 12:05:04.921', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (177, 'edb6kya3dfrsp3ccp2fx6rek', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release', '{"fields": ["name", "releasedAt", "scheduledAt", "timezone", "status", "actions"]}', '[]', '2026-11-24 12:05:04.931', '2026-11-24 12:05:04.931', '2026-11-24 12:05:04.931', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (287, 'f084sucu5xpxu3i3b6s8ze9o', 'admin::webhooks.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.905', '2026-11-24 12:05:06.905', '2026-11-24 12:05:06.905', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (178, 'b9plc6pwa878sv1ewcedvirt', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release-action', '{"fields": ["type", "contentType", "entryDocumentId", "release", "isEntryValid"]}', '[]', '2026-11-24 12:05:04.961', '2026-11-24 12:05:04.961', '2026-11-24 12:05:04.961', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (179, 'qg41a8twin5o47je2lskb0xx', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow', '{"fields": ["name", "stages", "stageRequiredToPublish", "contentTypes"]}', '[]', '2026-11-24 12:05:04.975', '2026-11-24 12:05:04.975', '2026-11-24 12:05:04.975', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (180, 'glufkuw10f7x4uboip9rcl8n', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow-stage', '{"fields": ["name", "color", "workflow", "permissions"]}', '[]', '2026-11-24 12:05:04.999', '2026-11-24 12:05:04.999', '2026-11-24 12:05:04.999', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (181, 'b3bwacidctvtbhkuc5dtid18', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.permission', '{"fields": ["action", "role"]}', '[]', '2026-11-24 12:05:05.017', '2026-11-24 12:05:05.017', '2026-11-24 12:05:05.017', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (182, 'bvmfi09gnfa199b6b0v8azpc', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.role', '{"fields": ["name", "description", "type", "permissions", "users"]}', '[]', '2026-11-24 12:05:05.025', '2026-11-24 12:05:05.025', '2026-11-24 12:05:05.025', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (183, 'h14i5g6r1s3w9j6nja6fa667', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "sector", "otherSectors"]}', '[]', '2026-11-24 12:05:05.041', '2026-11-24 12:05:05.041', '2026-11-24 12:05:05.041', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (184, 'vryapfgmlupeqtttet7f65x1', 'plugin::content-manager.explorer.read', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:05.054', '2026-11-24 12:05:05.054', '2026-11-24 12:05:05.055', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (185, 'nr8ila2et0u5uee28dnao6z6', 'plugin::content-manager.explorer.read', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:05.073', '2026-11-24 12:05:05.073', '2026-11-24 12:05:05.073', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (186, 'bqen2djm66of0wc9232krc88', 'plugin::content-manager.explorer.read', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:05.086', '2026-11-24 12:05:05.086', '2026-11-24 12:05:05.086', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (187, 'y288atwrfqrxl4u2nj5fnx0h', 'plugin::content-manager.explorer.read', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:05.113', '2026-11-24 12:05:05.113', '2026-11-24 12:05:05.113', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (188, 'xaqlo7907fl90pj8ici514ij', 'plugin::content-manager.explorer.read', '{}', 'api::counter.counter', '{"fields": ["series", "value"]}', '[]', '2026-11-24 12:05:05.129', '2026-11-24 12:05:05.129', '2026-11-24 12:05:05.129', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (189, 'esz8cy7piiik0yqvuyko5p3j', 'plugin::content-manager.explorer.read', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:05.154', '2026-11-24 12:05:05.154', '2026-11-24 12:05:05.154', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (190, 'vwn4iyyf2lzu7hp1c8vp1gg6', 'plugin::content-manager.explorer.read', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:05.169', '2026-11-24 12:05:05.169', '2026-11-24 12:05:05.169', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (191, 'hucoyx597y8r9j9f3tr3j4c5', 'plugin::content-manager.explorer.read', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:05.205', '2026-11-24 12:05:05.205', '2026-11-24 12:05:05.205', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (192, 'pncfqdhrwvcipt5r0s63wjx8', 'plugin::content-manager.explorer.read', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:05.226', '2026-11-24 12:05:05.226', '2026-11-24 12:05:05.226', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (193, 'jed6q10iao48we7qwqibw32y', 'plugin::content-manager.explorer.read', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:05.244', '2026-11-24 12:05:05.244', '2026-11-24 12:05:05.244', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (194, 'dzcjil9gozhj4ip0c5ddlcsc', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:05.257', '2026-11-24 12:05:05.257', '2026-11-24 12:05:05.257', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (195, 'dru1o5tr9x9nn19xms9kqzf1', 'plugin::content-manager.explorer.read', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:05.267', '2026-11-24 12:05:05.267', '2026-11-24 12:05:05.267', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (196, 'vv8iw7xwndar4j1r66z6x9vq', 'plugin::content-manager.explorer.read', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:05.289', '2026-11-24 12:05:05.289', '2026-11-24 12:05:05.289', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (197, 'kyredo6enwny3ke0naml6je9', 'plugin::content-manager.explorer.read', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:05.313', '2026-11-24 12:05:05.313', '2026-11-24 12:05:05.313', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (198, 'ge603xujxhlba8yy9qedg9lb', 'plugin::content-manager.explorer.read', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:05.325', '2026-11-24 12:05:05.325', '2026-11-24 12:05:05.325', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (199, 'l0jfcklhbraao54xcq3vian6', 'plugin::content-manager.explorer.read', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:05.337', '2026-11-24 12:05:05.337', '2026-11-24 12:05:05.337', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (200, 'a6qaep82f9iufk2n1d1w297j', 'plugin::content-manager.explorer.read', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:05.361', '2026-11-24 12:05:05.361', '2026-11-24 12:05:05.361', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (201, 'hvtdo69xocp7gl62nk3olzii', 'plugin::content-manager.explorer.read', '{}', 'admin::permission', '{"fields": ["action", "actionParameters", "subject", "properties", "conditions", "role", "apiToken"]}', '[]', '2026-11-24 12:05:05.383', '2026-11-24 12:05:05.383', '2026-11-24 12:05:05.383', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (202, 'yirysmz2tgfcdwcqp3zybkxy', 'plugin::content-manager.explorer.read', '{}', 'admin::user', '{"fields": ["firstname", "lastname", "username", "email", "password", "resetPasswordToken", "resetPasswordTokenExpiresAt", "registrationToken", "isActive", "roles", "apiTokens", "blocked", "preferedLanguage"]}', '[]', '2026-11-24 12:05:05.406', '2026-11-24 12:05:05.406', '2026-11-24 12:05:05.406', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (203, 'sdf3hwhw8c5vuhx1u3hy309m', 'plugin::content-manager.explorer.read', '{}', 'admin::role', '{"fields": ["name", "code", "description", "users", "permissions"]}', '[]', '2026-11-24 12:05:05.44', '2026-11-24 12:05:05.44', '2026-11-24 12:05:05.441', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (204, 'nvatk19lv8vqya9juab58hb9', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token', '{"fields": ["name", "description", "kind", "type", "accessKey", "encryptedKey", "lastUsedAt", "permissions", "adminPermissions", "adminUserOwner", "expiresAt", "lifespan"]}', '[]', '2026-11-24 12:05:05.452', '2026-11-24 12:05:05.452', '2026-11-24 12:05:05.452', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (205, 's293rjrenfl0w7gj5t91tt8h', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-24 12:05:05.468', '2026-11-24 12:05:05.468', '2026-11-24 12:05:05.468', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (206, 'ev3l7yisj5ee1fs0yk118pdq', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token', '{"fields": ["name", "description", "accessKey", "lastUsedAt", "permissions", "expiresAt", "lifespan"]}', '[]', '2026-11-24 12:05:05.481', '2026-11-24 12:05:05.481', '2026-11-24 12:05:05.481', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (207, 'vw20eh7gwkwieu0jrkibotwe', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-24 12:05:05.513', '2026-11-24 12:05:05.513', '2026-11-24 12:05:05.513', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (208, 'fy8l8hu7fsuiqco4w4aukipc', 'plugin::content-manager.explorer.read', '{}', 'admin::session', '{"fields": ["userId", "sessionId", "childId", "deviceId", "origin", "expiresAt", "absoluteExpiresAt", "status", "type", "metadata"]}', '[]', '2026-11-24 12:05:05.532', '2026-11-24 12:05:05.532', '2026-11-24 12:05:05.532', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (209, 'ycy8ngcuoeonorq61rlj9747', 'plugin::content-manager.explorer.update', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "sector", "otherSectors"]}', '[]', '2026-11-24 12:05:05.553', '2026-11-24 12:05:05.553', '2026-11-24 12:05:05.553', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (210, 'ehsse7s5retz64rpvkah8afq', 'plugin::content-manager.explorer.update', '{}', 'api::alert.alert', '{"fields": ["name", "thresholds.percent", "recipients.assignee", "recipients.sector", "recipients.solutionGroup", "recipients.responsible", "recipients.supervisor", "recipients.manager", "extraEmails", "active"]}', '[]', '2026-11-24 12:05:05.585', '2026-11-24 12:05:05.585', '2026-11-24 12:05:05.586', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (211, 'qu3c8jpce2lqp3wflzjq8pgm', 'plugin::content-manager.explorer.update', '{}', 'api::article.article', '{"fields": ["title", "slug", "body", "category", "keywords", "visibleToCustomer"]}', '[]', '2026-11-24 12:05:05.593', '2026-11-24 12:05:05.593', '2026-11-24 12:05:05.593', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (212, 'iqkigdpg26ude7u3eod73pbb', 'plugin::content-manager.explorer.update', '{}', 'api::article-category.article-category', '{"fields": ["name", "parent", "active"]}', '[]', '2026-11-24 12:05:05.608', '2026-11-24 12:05:05.608', '2026-11-24 12:05:05.609', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (213, 'ah5zlq4aivpdwvrqon7y5569', 'plugin::content-manager.explorer.update', '{}', 'api::classification.classification', '{"fields": ["name", "kind", "active"]}', '[]', '2026-11-24 12:05:05.628', '2026-11-24 12:05:05.628', '2026-11-24 12:05:05.628', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (214, 'm0o9p4unpsofojmch1haa773', 'plugin::content-manager.explorer.update', '{}', 'api::customer.customer', '{"fields": ["name", "email", "phone", "document", "user"]}', '[]', '2026-11-24 12:05:05.637', '2026-11-24 12:05:05.637', '2026-11-24 12:05:05.637', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (215, 'omg13axa1zrruntmpp4lu68l', 'plugin::content-manager.explorer.update', '{}', 'api::desk-setting.desk-setting', '{"fields": ["triageSector"]}', '[]', '2026-11-24 12:05:05.658', '2026-11-24 12:05:05.658', '2026-11-24 12:05:05.658', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (216, 'z0kkkqffznknibze4tu0qywb', 'plugin::content-manager.explorer.update', '{}', 'api::extra-field-group.extra-field-group', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:05.682', '2026-11-24 12:05:05.682', '2026-11-24 12:05:05.682', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (217, 'jcs0jewgxj2dlju0ia6rhxbi', 'plugin::content-manager.explorer.update', '{}', 'api::form.form', '{"fields": ["name", "fields.key", "fields.label", "fields.type", "fields.required", "fields.options", "fields.help", "fields.personalData", "active"]}', '[]', '2026-11-24 12:05:05.697', '2026-11-24 12:05:05.697', '2026-11-24 12:05:05.697', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (218, 'w6cs55u1jn85p63xwk76by98', 'plugin::content-manager.explorer.update', '{}', 'api::inventory-item.inventory-item', '{"fields": ["name", "identifier", "customer", "active"]}', '[]', '2026-11-24 12:05:05.713', '2026-11-24 12:05:05.713', '2026-11-24 12:05:05.713', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (219, 'agkalx9kfu2gqjv987eui9oq', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence.occurrence', '{"fields": ["code", "occurrenceType", "name", "slaValue", "slaUnit", "form", "serviceScript", "extraFieldGroup", "classification", "ticketClassifications", "sector", "solutionGroup", "alert", "note", "inventoryItemRequired", "notifyHighCriticality", "position", "solutions", "articles", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:05.729', '2026-11-24 12:05:05.729', '2026-11-24 12:05:05.729', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (220, 'jtlav8gycymuv5gbudccg729', 'plugin::content-manager.explorer.update', '{}', 'api::occurrence-type.occurrence-type', '{"fields": ["name", "sector", "classification", "solutionGroup", "description", "detailRestrictedToSector", "listRestrictedToSector", "notifyHighCriticality", "solutionRequired", "classificationRequired", "anonymous", "confidential", "dynamicSector", "occurrences", "satisfactionSurvey", "sendSurveyBySms", "users.user", "users.role", "attachments", "active"]}', '[]', '2026-11-24 12:05:05.743', '2026-11-24 12:05:05.743', '2026-11-24 12:05:05.743', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (221, 'ycttcezvk7s01vz65a6uj14j', 'plugin::content-manager.explorer.update', '{}', 'api::satisfaction-survey.satisfaction-survey', '{"fields": ["name", "introduction", "questions.text", "questions.kind", "questions.options", "active"]}', '[]', '2026-11-24 12:05:05.769', '2026-11-24 12:05:05.769', '2026-11-24 12:05:05.77', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (222, 'xewx28lr5m9q37bwltp3ruc4', 'plugin::content-manager.explorer.update', '{}', 'api::sector.sector', '{"fields": ["name", "email", "active"]}', '[]', '2026-11-24 12:05:05.783', '2026-11-24 12:05:05.783', '2026-11-24 12:05:05.784', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (223, 'w11qp523t033nysfa7l1lsgb', 'plugin::content-manager.explorer.update', '{}', 'api::service-script.service-script', '{"fields": ["name", "body", "active"]}', '[]', '2026-11-24 12:05:05.793', '2026-11-24 12:05:05.793', '2026-11-24 12:05:05.793', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (224, 'oezthch19xkxlcwoqpe9kz5z', 'plugin::content-manager.explorer.update', '{}', 'api::solution.solution', '{"fields": ["name", "occurrence", "flow", "position", "description", "steps.name", "steps.sector", "steps.solutionGroup", "steps.deadlineValue", "steps.deadlineUnit", "steps.parallel", "steps.autoStart", "steps.autoFinish", "steps.alert", "steps.users.user", "steps.users.role", "active"]}', '[]', '2026-11-24 12:05:05.805', '2026-11-24 12:05:05.805', '2026-11-24 12:05:05.805', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (225, 'xfm20yvcsa4qcqe5qten6b3k', 'plugin::content-manager.explorer.update', '{}', 'api::solution-group.solution-group', '{"fields": ["name", "members", "email", "active"]}', '[]', '2026-11-24 12:05:05.84', '2026-11-24 12:05:05.84', '2026-11-24 12:05:05.84', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (226, 'ktb19eorq8lt9m4n2uo6qj9g', 'plugin::content-manager.explorer.delete', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-11-24 12:05:05.853', '2026-11-24 12:05:05.853', '2026-11-24 12:05:05.853', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (227, 'mz6zk2ryten2zznxrmnw9fw6', 'plugin::content-manager.explorer.delete', '{}', 'api::alert.alert', '{}', '[]', '2026-11-24 12:05:05.862', '2026-11-24 12:05:05.862', '2026-11-24 12:05:05.862', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (228, 'd8y0zhdsdryjqoszgeukn3z3', 'plugin::content-manager.explorer.delete', '{}', 'api::article.article', '{}', '[]', '2026-11-24 12:05:05.883', '2026-11-24 12:05:05.883', '2026-11-24 12:05:05.883', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (229, 'pu6htd8h1van4n9msih3om1t', 'plugin::content-manager.explorer.delete', '{}', 'api::article-category.article-category', '{}', '[]', '2026-11-24 12:05:05.903', '2026-11-24 12:05:05.903', '2026-11-24 12:05:05.904', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (230, 'b6z4eqmq1hb68za5ei3a900j', 'plugin::content-manager.explorer.delete', '{}', 'api::classification.classification', '{}', '[]', '2026-11-24 12:05:05.931', '2026-11-24 12:05:05.931', '2026-11-24 12:05:05.931', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (231, 'oho7y0nn1ygtmmgc4o2jsp1o', 'plugin::content-manager.explorer.delete', '{}', 'api::customer.customer', '{}', '[]', '2026-11-24 12:05:05.936', '2026-11-24 12:05:05.936', '2026-11-24 12:05:05.936', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (232, 'wq8ula62yj2wy3xefc9i41yk', 'plugin::content-manager.explorer.delete', '{}', 'api::desk-setting.desk-setting', '{}', '[]', '2026-11-24 12:05:05.951', '2026-11-24 12:05:05.951', '2026-11-24 12:05:05.951', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (233, 'shs4fkcjw4yk0ybyhl8hretl', 'plugin::content-manager.explorer.delete', '{}', 'api::extra-field-group.extra-field-group', '{}', '[]', '2026-11-24 12:05:05.97', '2026-11-24 12:05:05.97', '2026-11-24 12:05:05.97', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (234, 'jbxbxkufig5ou46hrqr63n5o', 'plugin::content-manager.explorer.delete', '{}', 'api::form.form', '{}', '[]', '2026-11-24 12:05:05.989', '2026-11-24 12:05:05.989', '2026-11-24 12:05:05.989', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (288, 'qwq3sfp2ekr093s6u8jnkdfw', 'admin::webhooks.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.924', '2026-11-24 12:05:06.924', '2026-11-24 12:05:06.924', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (236, 'l3pvs7rghfkldvw9lcepxjed', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence.occurrence', '{}', '[]', '2026-11-24 12:05:06.074', '2026-11-24 12:05:06.074', '2026-11-24 12:05:06.074', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (237, 'amodp04hf4jpphg1ea3j95wy', 'plugin::content-manager.explorer.delete', '{}', 'api::occurrence-type.occurrence-type', '{}', '[]', '2026-11-24 12:05:06.097', '2026-11-24 12:05:06.097', '2026-11-24 12:05:06.097', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (238, 'hcaddys9ox18qtmy1zfk830m', 'plugin::content-manager.explorer.delete', '{}', 'api::satisfaction-survey.satisfaction-survey', '{}', '[]', '2026-11-24 12:05:06.114', '2026-11-24 12:05:06.114', '2026-11-24 12:05:06.114', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (239, 'lmgddny0n1s1hjryuvtr5w0q', 'plugin::content-manager.explorer.delete', '{}', 'api::sector.sector', '{}', '[]', '2026-11-24 12:05:06.135', '2026-11-24 12:05:06.135', '2026-11-24 12:05:06.135', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (240, 'wlh54reui3bqpibpfayb3xlg', 'plugin::content-manager.explorer.delete', '{}', 'api::service-script.service-script', '{}', '[]', '2026-11-24 12:05:06.153', '2026-11-24 12:05:06.153', '2026-11-24 12:05:06.153', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (241, 'ng3bmfosmatqvyorrb2lwndb', 'plugin::content-manager.explorer.delete', '{}', 'api::solution.solution', '{}', '[]', '2026-11-24 12:05:06.178', '2026-11-24 12:05:06.178', '2026-11-24 12:05:06.178', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (242, 's015e6z84bhfa4eak3hqtfjo', 'plugin::content-manager.explorer.delete', '{}', 'api::solution-group.solution-group', '{}', '[]', '2026-11-24 12:05:06.189', '2026-11-24 12:05:06.189', '2026-11-24 12:05:06.189', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (243, 'eg9x38je8sebm3ayinq39jw0', 'plugin::content-manager.explorer.publish', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-11-24 12:05:06.213', '2026-11-24 12:05:06.213', '2026-11-24 12:05:06.213', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (244, 'fc6n7u5owc7fy7qel7k257om', 'plugin::content-manager.explorer.publish', '{}', 'api::alert.alert', '{}', '[]', '2026-11-24 12:05:06.229', '2026-11-24 12:05:06.229', '2026-11-24 12:05:06.229', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (245, 'prs3g3512vecml5u4q60xyne', 'plugin::content-manager.explorer.publish', '{}', 'api::article.article', '{}', '[]', '2026-11-24 12:05:06.259', '2026-11-24 12:05:06.259', '2026-11-24 12:05:06.259', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (246, 'guck4n2jc8bdpjvcoomiv0pt', 'plugin::content-manager.explorer.publish', '{}', 'api::article-category.article-category', '{}', '[]', '2026-11-24 12:05:06.269', '2026-11-24 12:05:06.269', '2026-11-24 12:05:06.269', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (247, 'labbkepjc9dqve0ssbviacsm', 'plugin::content-manager.explorer.publish', '{}', 'api::classification.classification', '{}', '[]', '2026-11-24 12:05:06.281', '2026-11-24 12:05:06.281', '2026-11-24 12:05:06.281', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (248, 'rpjs8gc84w2ccycylcwfb06d', 'plugin::content-manager.explorer.publish', '{}', 'api::customer.customer', '{}', '[]', '2026-11-24 12:05:06.293', '2026-11-24 12:05:06.293', '2026-11-24 12:05:06.293', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (249, 'oz5xu5gbmf3p70v4351kp3u4', 'plugin::content-manager.explorer.publish', '{}', 'api::desk-setting.desk-setting', '{}', '[]', '2026-11-24 12:05:06.303', '2026-11-24 12:05:06.303', '2026-11-24 12:05:06.303', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (250, 'dcd12j21pcpgp23zrcpgnxxl', 'plugin::content-manager.explorer.publish', '{}', 'api::extra-field-group.extra-field-group', '{}', '[]', '2026-11-24 12:05:06.31', '2026-11-24 12:05:06.31', '2026-11-24 12:05:06.31', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (251, 'f41nr7z69n5btf12rdddrmw8', 'plugin::content-manager.explorer.publish', '{}', 'api::form.form', '{}', '[]', '2026-11-24 12:05:06.321', '2026-11-24 12:05:06.321', '2026-11-24 12:05:06.321', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (252, 'kbkrtmo55s551jwk05viqy4t', 'plugin::content-manager.explorer.publish', '{}', 'api::inventory-item.inventory-item', '{}', '[]', '2026-11-24 12:05:06.331', '2026-11-24 12:05:06.331', '2026-11-24 12:05:06.331', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (253, 'ndsr3uldhuuui2t13f9wmc3w', 'plugin::content-manager.explorer.publish', '{}', 'api::occurrence.occurrence', '{}', '[]', '2026-11-24 12:05:06.349', '2026-11-24 12:05:06.349', '2026-11-24 12:05:06.349', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (254, 'yqgoa50w6gwnoao57emdkard', 'plugin::content-manager.explorer.publish', '{}', 'api::occurrence-type.occurrence-type', '{}', '[]', '2026-11-24 12:05:06.365', '2026-11-24 12:05:06.365', '2026-11-24 12:05:06.365', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (255, 'kro49f3ntymi7wsbwsi9y43i', 'plugin::content-manager.explorer.publish', '{}', 'api::satisfaction-survey.satisfaction-survey', '{}', '[]', '2026-11-24 12:05:06.386', '2026-11-24 12:05:06.386', '2026-11-24 12:05:06.386', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (256, 'z302m3mrfh1rr2exgp8q7v8k', 'plugin::content-manager.explorer.publish', '{}', 'api::sector.sector', '{}', '[]', '2026-11-24 12:05:06.412', '2026-11-24 12:05:06.412', '2026-11-24 12:05:06.412', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (257, 'h0bhdjw1u3v8gy512dh7bhru', 'plugin::content-manager.explorer.publish', '{}', 'api::service-script.service-script', '{}', '[]', '2026-11-24 12:05:06.42', '2026-11-24 12:05:06.42', '2026-11-24 12:05:06.42', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (258, 'jdwnjl67y8u7npvexsx5k32z', 'plugin::content-manager.explorer.publish', '{}', 'api::solution.solution', '{}', '[]', '2026-11-24 12:05:06.433', '2026-11-24 12:05:06.433', '2026-11-24 12:05:06.433', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (259, 'i5j2ikpr3jwa4kq76saa4txi', 'plugin::content-manager.explorer.publish', '{}', 'api::solution-group.solution-group', '{}', '[]', '2026-11-24 12:05:06.441', '2026-11-24 12:05:06.441', '2026-11-24 12:05:06.441', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (260, 'fc3ccc8shm4gaeifdayhpxgd', 'plugin::content-manager.single-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.446', '2026-11-24 12:05:06.446', '2026-11-24 12:05:06.446', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (261, 'ov1pxpt7p6ao10a7mnt233z4', 'plugin::content-manager.collection-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.485', '2026-11-24 12:05:06.485', '2026-11-24 12:05:06.485', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (262, 'p51ouey5xiolhzgawxox4sj1', 'plugin::content-manager.components.configure-layout', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.494', '2026-11-24 12:05:06.494', '2026-11-24 12:05:06.494', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (263, 'xmy6ctmpx6jnrnywhhkac3xl', 'plugin::content-type-builder.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.525', '2026-11-24 12:05:06.525', '2026-11-24 12:05:06.525', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (264, 'mdz0kw4idie2got6gy5aqr8a', 'plugin::email.settings.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.533', '2026-11-24 12:05:06.533', '2026-11-24 12:05:06.533', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (265, 'imuqffi7vhqxrjj2j14izfux', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.537', '2026-11-24 12:05:06.537', '2026-11-24 12:05:06.537', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (266, 'bfxkms8ulisyrzoub0hls7xr', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.555', '2026-11-24 12:05:06.555', '2026-11-24 12:05:06.555', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (267, 'g77jrrd575sy27he3gxiyeof', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.561', '2026-11-24 12:05:06.561', '2026-11-24 12:05:06.561', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (268, 'uzmj8wb17vxjrdr0r0ebt7er', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.569', '2026-11-24 12:05:06.569', '2026-11-24 12:05:06.569', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (269, 'f3z9oa3p9fyxnqk3ovryqfd8', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.585', '2026-11-24 12:05:06.585', '2026-11-24 12:05:06.586', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (270, 'bog8ovoz5tdu67cqywq3del9', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.604', '2026-11-24 12:05:06.604', '2026-11-24 12:05:06.604', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (271, 'fxof5voqjvjl0zl99vgn4tjc', 'plugin::upload.settings.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.621', '2026-11-24 12:05:06.621', '2026-11-24 12:05:06.621', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (272, 'ny0tg3iqex3vlev8gzfksgq8', 'plugin::i18n.locale.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.64', '2026-11-24 12:05:06.64', '2026-11-24 12:05:06.641', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (273, 's0aoayuf8syx1vavnritgugr', 'plugin::i18n.locale.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.657', '2026-11-24 12:05:06.657', '2026-11-24 12:05:06.657', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (274, 'aqi47o608a7xcgqks0p9fbaw', 'plugin::i18n.locale.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.671', '2026-11-24 12:05:06.671', '2026-11-24 12:05:06.671', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (275, 'tlm8thtm73ib1icmu38ek2cn', 'plugin::i18n.locale.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.689', '2026-11-24 12:05:06.689', '2026-11-24 12:05:06.689', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (276, 'tmiwgz0dsacif3w2g4ih4y7z', 'plugin::users-permissions.roles.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.709', '2026-11-24 12:05:06.709', '2026-11-24 12:05:06.709', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (277, 'qlvk4142nk5e9jzs0drqr2ze', 'plugin::users-permissions.roles.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.721', '2026-11-24 12:05:06.721', '2026-11-24 12:05:06.721', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (278, 'azu1nebwiwap7i2l86ohpre0', 'plugin::users-permissions.roles.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.733', '2026-11-24 12:05:06.733', '2026-11-24 12:05:06.733', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (279, 't4j9jcedmxirtplca7svfvgl', 'plugin::users-permissions.roles.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.748', '2026-11-24 12:05:06.748', '2026-11-24 12:05:06.749', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (280, 'hub983u5y5k8pl25ass3xtma', 'plugin::users-permissions.providers.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.777', '2026-11-24 12:05:06.777', '2026-11-24 12:05:06.777', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (281, 't5kk30tjt4hfybnovp72ughz', 'plugin::users-permissions.providers.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.793', '2026-11-24 12:05:06.793', '2026-11-24 12:05:06.793', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (282, 'ncbmnw0gc3wrkbvs199n9toi', 'plugin::users-permissions.email-templates.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.809', '2026-11-24 12:05:06.809', '2026-11-24 12:05:06.809', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (283, 'dg9kuy9puny7ik9hlmqrck0j', 'plugin::users-permissions.email-templates.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.829', '2026-11-24 12:05:06.829', '2026-11-24 12:05:06.829', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (284, 'jzx1yv0kvtgrgx2otcoeow5l', 'plugin::users-permissions.advanced-settings.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.843', '2026-11-24 12:05:06.843', '2026-11-24 12:05:06.844', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (285, 'jyt38089vgmdh195xtrffrat', 'plugin::users-permissions.advanced-settings.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.863', '2026-11-24 12:05:06.863', '2026-11-24 12:05:06.863', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (286, 'mo8i27ggr12eu3l1rseoinzj', 'admin::marketplace.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.885', '2026-11-24 12:05:06.885', '2026-11-24 12:05:06.885', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (289, 'll1fel804gnk5ym9uv0cvjkh', 'admin::webhooks.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.957', '2026-11-24 12:05:06.957', '2026-11-24 12:05:06.958', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (290, 'w6t7usogt1j93mc28u6bg7cm', 'admin::webhooks.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.98', '2026-11-24 12:05:06.98', '2026-11-24 12:05:06.981', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (291, 'aoz6wuy0tsn5rh0prax4yomc', 'admin::users.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:06.999', '2026-11-24 12:05:06.999', '2026-11-24 12:05:06.999', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (292, 'zzal0bzupepjghsrl5qkx380', 'admin::users.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.029', '2026-11-24 12:05:07.029', '2026-11-24 12:05:07.029', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (293, 'yjiaw62kqxd402frjpmo01wz', 'admin::users.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.051', '2026-11-24 12:05:07.051', '2026-11-24 12:05:07.051', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (294, 'hwqqwsn7mpyjd2drij9jc0ze', 'admin::users.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.069', '2026-11-24 12:05:07.069', '2026-11-24 12:05:07.07', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (295, 'w0v46ypg07r5v2l9i2eyuvt3', 'admin::roles.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.091', '2026-11-24 12:05:07.091', '2026-11-24 12:05:07.092', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (296, 'zsnji8zy74nnzm50fu4ewz70', 'admin::roles.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.125', '2026-11-24 12:05:07.125', '2026-11-24 12:05:07.125', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (297, 'hs6nfaddnnzzccv461z165tr', 'admin::roles.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.148', '2026-11-24 12:05:07.148', '2026-11-24 12:05:07.149', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (298, 'wami0g7ltqyu7ghbyuvuhn55', 'admin::roles.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.175', '2026-11-24 12:05:07.175', '2026-11-24 12:05:07.175', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (299, 'oid3im0bk4739xce6l2c8e58', 'admin::api-tokens.access', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.201', '2026-11-24 12:05:07.201', '2026-11-24 12:05:07.202', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (300, 'qn99x1zhxhqpt1yk64qzs0ok', 'admin::admin-tokens.access', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.22', '2026-11-24 12:05:07.22', '2026-11-24 12:05:07.221', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (301, 'phxz7b5zcjpevrp7oh59o1j6', 'admin::admin-tokens.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.245', '2026-11-24 12:05:07.245', '2026-11-24 12:05:07.245', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (302, 'mf96sv77nni1n5zadfnl9zzg', 'admin::admin-tokens.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.257', '2026-11-24 12:05:07.257', '2026-11-24 12:05:07.257', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (303, 'yosb8n1fhvzqlvhnbob0eq86', 'admin::admin-tokens.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.265', '2026-11-24 12:05:07.265', '2026-11-24 12:05:07.265', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (304, 'm8m0zgd4cown933zs15yae49', 'admin::admin-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.284', '2026-11-24 12:05:07.284', '2026-11-24 12:05:07.284', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (305, 'ybke3ug21xs9a3uga0dnrdz6', 'admin::admin-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.304', '2026-11-24 12:05:07.304', '2026-11-24 12:05:07.305', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (306, 'l45r4t0kx73eqrdng001ilni', 'admin::api-tokens.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.321', '2026-11-24 12:05:07.321', '2026-11-24 12:05:07.321', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (307, 'oiju3k02of0l68wztq54kcuc', 'admin::api-tokens.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.331', '2026-11-24 12:05:07.331', '2026-11-24 12:05:07.331', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (308, 'bk9vft0fyqj8i6yienjtd3ci', 'admin::api-tokens.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.355', '2026-11-24 12:05:07.355', '2026-11-24 12:05:07.356', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (309, 'u29y6omajy8xuxergf9ode6k', 'admin::api-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.393', '2026-11-24 12:05:07.393', '2026-11-24 12:05:07.393', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (310, 'aju54sikrou6i9ja7vzjtii2', 'admin::api-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.409', '2026-11-24 12:05:07.409', '2026-11-24 12:05:07.409', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (311, 'rbcng61ly97h6ilwoq16y22u', 'admin::project-settings.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.433', '2026-11-24 12:05:07.433', '2026-11-24 12:05:07.433', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (312, 'z5c31rfs8f3bn9l2t04bxlda', 'admin::project-settings.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.446', '2026-11-24 12:05:07.446', '2026-11-24 12:05:07.446', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (313, 'p7q5i0ihpiqqt67deng65xu0', 'admin::transfer.tokens.access', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.489', '2026-11-24 12:05:07.489', '2026-11-24 12:05:07.49', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (314, 'd442ho0bh1yznhhdpqs2okzx', 'admin::transfer.tokens.create', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.509', '2026-11-24 12:05:07.509', '2026-11-24 12:05:07.509', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (315, 'dchov77d73pkrr4tyeb71uq8', 'admin::transfer.tokens.read', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.535', '2026-11-24 12:05:07.535', '2026-11-24 12:05:07.536', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (316, 'eeub470sz8u883zvu2wk0534', 'admin::transfer.tokens.update', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.565', '2026-11-24 12:05:07.565', '2026-11-24 12:05:07.565', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (317, 'tupjatvj2jczd9py4l48df3q', 'admin::transfer.tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.581', '2026-11-24 12:05:07.581', '2026-11-24 12:05:07.581', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES (318, 'i8zku0ki11rfmskm4heen1q5', 'admin::transfer.tokens.delete', '{}', NULL, '{}', '[]', '2026-11-24 12:05:07.599', '2026-11-24 12:05:07.599', '2026-11-24 12:05:07.599', NULL, NULL, NULL);


--
-- Data for Name: admin_permissions_api_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: admin_permissions_role_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_permissions_role_lnk VALUES (1, 1, 2, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (2, 2, 2, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (3, 3, 2, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (4, 4, 2, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (5, 5, 2, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (6, 6, 2, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (7, 7, 2, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (8, 8, 2, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (9, 9, 2, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (10, 10, 2, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (11, 11, 2, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (12, 12, 2, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (13, 13, 2, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (14, 14, 2, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (15, 15, 2, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (16, 16, 2, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (17, 17, 2, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (18, 18, 2, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (19, 19, 2, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (20, 20, 2, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (21, 21, 2, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (22, 22, 2, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (23, 23, 2, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (24, 24, 2, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (25, 25, 2, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (26, 26, 2, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (27, 27, 2, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (28, 28, 2, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (29, 29, 2, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (30, 30, 2, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (31, 31, 2, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (32, 32, 2, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (33, 33, 2, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (34, 34, 2, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (35, 35, 2, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (36, 36, 2, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (37, 37, 2, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (38, 38, 2, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (39, 39, 2, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (40, 40, 2, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (41, 41, 2, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (42, 42, 2, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (43, 43, 2, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (44, 44, 2, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (45, 45, 2, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (46, 46, 2, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (47, 47, 2, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (48, 48, 2, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (49, 49, 2, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (50, 50, 2, 50);
INSERT INTO public.admin_permissions_role_lnk VALUES (51, 51, 2, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (52, 52, 2, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (53, 53, 2, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (54, 54, 2, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (55, 55, 2, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (56, 56, 2, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (57, 57, 2, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (58, 58, 2, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (59, 59, 2, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (60, 60, 2, 60);
INSERT INTO public.admin_permissions_role_lnk VALUES (61, 61, 2, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (62, 62, 2, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (63, 63, 2, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (64, 64, 2, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (65, 65, 2, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (66, 66, 2, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (67, 67, 2, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (68, 68, 2, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (69, 69, 2, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (70, 70, 2, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (71, 71, 2, 71);
INSERT INTO public.admin_permissions_role_lnk VALUES (72, 72, 2, 72);
INSERT INTO public.admin_permissions_role_lnk VALUES (73, 73, 2, 73);
INSERT INTO public.admin_permissions_role_lnk VALUES (74, 74, 2, 74);
INSERT INTO public.admin_permissions_role_lnk VALUES (75, 75, 2, 75);
INSERT INTO public.admin_permissions_role_lnk VALUES (76, 76, 2, 76);
INSERT INTO public.admin_permissions_role_lnk VALUES (77, 77, 2, 77);
INSERT INTO public.admin_permissions_role_lnk VALUES (78, 78, 2, 78);
INSERT INTO public.admin_permissions_role_lnk VALUES (79, 79, 2, 79);
INSERT INTO public.admin_permissions_role_lnk VALUES (80, 80, 2, 80);
INSERT INTO public.admin_permissions_role_lnk VALUES (81, 81, 2, 81);
INSERT INTO public.admin_permissions_role_lnk VALUES (82, 82, 2, 82);
INSERT INTO public.admin_permissions_role_lnk VALUES (83, 83, 2, 83);
INSERT INTO public.admin_permissions_role_lnk VALUES (84, 84, 2, 84);
INSERT INTO public.admin_permissions_role_lnk VALUES (85, 85, 2, 85);
INSERT INTO public.admin_permissions_role_lnk VALUES (86, 86, 2, 86);
INSERT INTO public.admin_permissions_role_lnk VALUES (87, 87, 3, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (88, 88, 3, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (89, 89, 3, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (90, 90, 3, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (91, 91, 3, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (92, 92, 3, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (93, 93, 3, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (94, 94, 3, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (95, 95, 3, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (96, 96, 3, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (97, 97, 3, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (98, 98, 3, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (99, 99, 3, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (100, 100, 3, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (101, 101, 3, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (102, 102, 3, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (103, 103, 3, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (104, 104, 3, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (105, 105, 3, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (106, 106, 3, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (107, 107, 3, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (108, 108, 3, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (109, 109, 3, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (110, 110, 3, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (111, 111, 3, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (112, 112, 3, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (113, 113, 3, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (114, 114, 3, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (115, 115, 3, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (116, 116, 3, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (117, 117, 3, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (118, 118, 3, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (119, 119, 3, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (120, 120, 3, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (121, 121, 3, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (122, 122, 3, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (123, 123, 3, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (124, 124, 3, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (125, 125, 3, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (126, 126, 3, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (127, 127, 3, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (128, 128, 3, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (129, 129, 3, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (130, 130, 3, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (131, 131, 3, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (132, 132, 3, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (133, 133, 3, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (134, 134, 3, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (135, 135, 3, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (136, 136, 3, 50);
INSERT INTO public.admin_permissions_role_lnk VALUES (137, 137, 3, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (138, 138, 3, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (139, 139, 3, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (140, 140, 3, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (141, 141, 3, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (142, 142, 3, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (143, 143, 3, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (144, 144, 3, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (145, 145, 3, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (146, 146, 3, 60);
INSERT INTO public.admin_permissions_role_lnk VALUES (147, 147, 3, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (148, 148, 3, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (149, 149, 3, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (150, 150, 3, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (151, 151, 3, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (152, 152, 3, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (153, 153, 3, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (154, 154, 3, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (155, 155, 3, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (156, 156, 3, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (157, 157, 1, 1);
INSERT INTO public.admin_permissions_role_lnk VALUES (158, 158, 1, 2);
INSERT INTO public.admin_permissions_role_lnk VALUES (159, 159, 1, 3);
INSERT INTO public.admin_permissions_role_lnk VALUES (160, 160, 1, 4);
INSERT INTO public.admin_permissions_role_lnk VALUES (161, 161, 1, 5);
INSERT INTO public.admin_permissions_role_lnk VALUES (162, 162, 1, 6);
INSERT INTO public.admin_permissions_role_lnk VALUES (163, 163, 1, 7);
INSERT INTO public.admin_permissions_role_lnk VALUES (164, 164, 1, 8);
INSERT INTO public.admin_permissions_role_lnk VALUES (165, 165, 1, 9);
INSERT INTO public.admin_permissions_role_lnk VALUES (166, 166, 1, 10);
INSERT INTO public.admin_permissions_role_lnk VALUES (167, 167, 1, 11);
INSERT INTO public.admin_permissions_role_lnk VALUES (168, 168, 1, 12);
INSERT INTO public.admin_permissions_role_lnk VALUES (169, 169, 1, 13);
INSERT INTO public.admin_permissions_role_lnk VALUES (170, 170, 1, 14);
INSERT INTO public.admin_permissions_role_lnk VALUES (171, 171, 1, 15);
INSERT INTO public.admin_permissions_role_lnk VALUES (172, 172, 1, 16);
INSERT INTO public.admin_permissions_role_lnk VALUES (173, 173, 1, 17);
INSERT INTO public.admin_permissions_role_lnk VALUES (174, 174, 1, 18);
INSERT INTO public.admin_permissions_role_lnk VALUES (175, 175, 1, 19);
INSERT INTO public.admin_permissions_role_lnk VALUES (176, 176, 1, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES (177, 177, 1, 21);
INSERT INTO public.admin_permissions_role_lnk VALUES (178, 178, 1, 22);
INSERT INTO public.admin_permissions_role_lnk VALUES (179, 179, 1, 23);
INSERT INTO public.admin_permissions_role_lnk VALUES (180, 180, 1, 24);
INSERT INTO public.admin_permissions_role_lnk VALUES (181, 181, 1, 25);
INSERT INTO public.admin_permissions_role_lnk VALUES (182, 182, 1, 26);
INSERT INTO public.admin_permissions_role_lnk VALUES (183, 183, 1, 27);
INSERT INTO public.admin_permissions_role_lnk VALUES (184, 184, 1, 28);
INSERT INTO public.admin_permissions_role_lnk VALUES (185, 185, 1, 29);
INSERT INTO public.admin_permissions_role_lnk VALUES (186, 186, 1, 30);
INSERT INTO public.admin_permissions_role_lnk VALUES (187, 187, 1, 31);
INSERT INTO public.admin_permissions_role_lnk VALUES (188, 188, 1, 32);
INSERT INTO public.admin_permissions_role_lnk VALUES (189, 189, 1, 33);
INSERT INTO public.admin_permissions_role_lnk VALUES (190, 190, 1, 34);
INSERT INTO public.admin_permissions_role_lnk VALUES (191, 191, 1, 35);
INSERT INTO public.admin_permissions_role_lnk VALUES (192, 192, 1, 36);
INSERT INTO public.admin_permissions_role_lnk VALUES (193, 193, 1, 37);
INSERT INTO public.admin_permissions_role_lnk VALUES (194, 194, 1, 38);
INSERT INTO public.admin_permissions_role_lnk VALUES (195, 195, 1, 39);
INSERT INTO public.admin_permissions_role_lnk VALUES (196, 196, 1, 40);
INSERT INTO public.admin_permissions_role_lnk VALUES (197, 197, 1, 41);
INSERT INTO public.admin_permissions_role_lnk VALUES (198, 198, 1, 42);
INSERT INTO public.admin_permissions_role_lnk VALUES (199, 199, 1, 43);
INSERT INTO public.admin_permissions_role_lnk VALUES (200, 200, 1, 44);
INSERT INTO public.admin_permissions_role_lnk VALUES (201, 201, 1, 45);
INSERT INTO public.admin_permissions_role_lnk VALUES (202, 202, 1, 46);
INSERT INTO public.admin_permissions_role_lnk VALUES (203, 203, 1, 47);
INSERT INTO public.admin_permissions_role_lnk VALUES (204, 204, 1, 48);
INSERT INTO public.admin_permissions_role_lnk VALUES (205, 205, 1, 49);
INSERT INTO public.admin_permissions_role_lnk VALUES (206, 206, 1, 50);
INSERT INTO public.admin_permissions_role_lnk VALUES (207, 207, 1, 51);
INSERT INTO public.admin_permissions_role_lnk VALUES (208, 208, 1, 52);
INSERT INTO public.admin_permissions_role_lnk VALUES (209, 209, 1, 53);
INSERT INTO public.admin_permissions_role_lnk VALUES (210, 210, 1, 54);
INSERT INTO public.admin_permissions_role_lnk VALUES (211, 211, 1, 55);
INSERT INTO public.admin_permissions_role_lnk VALUES (212, 212, 1, 56);
INSERT INTO public.admin_permissions_role_lnk VALUES (213, 213, 1, 57);
INSERT INTO public.admin_permissions_role_lnk VALUES (214, 214, 1, 58);
INSERT INTO public.admin_permissions_role_lnk VALUES (215, 215, 1, 59);
INSERT INTO public.admin_permissions_role_lnk VALUES (216, 216, 1, 60);
INSERT INTO public.admin_permissions_role_lnk VALUES (217, 217, 1, 61);
INSERT INTO public.admin_permissions_role_lnk VALUES (218, 218, 1, 62);
INSERT INTO public.admin_permissions_role_lnk VALUES (219, 219, 1, 63);
INSERT INTO public.admin_permissions_role_lnk VALUES (220, 220, 1, 64);
INSERT INTO public.admin_permissions_role_lnk VALUES (221, 221, 1, 65);
INSERT INTO public.admin_permissions_role_lnk VALUES (222, 222, 1, 66);
INSERT INTO public.admin_permissions_role_lnk VALUES (223, 223, 1, 67);
INSERT INTO public.admin_permissions_role_lnk VALUES (224, 224, 1, 68);
INSERT INTO public.admin_permissions_role_lnk VALUES (225, 225, 1, 69);
INSERT INTO public.admin_permissions_role_lnk VALUES (226, 226, 1, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES (227, 227, 1, 71);
INSERT INTO public.admin_permissions_role_lnk VALUES (228, 228, 1, 72);
INSERT INTO public.admin_permissions_role_lnk VALUES (229, 229, 1, 73);
INSERT INTO public.admin_permissions_role_lnk VALUES (230, 230, 1, 74);
INSERT INTO public.admin_permissions_role_lnk VALUES (231, 231, 1, 75);
INSERT INTO public.admin_permissions_role_lnk VALUES (232, 232, 1, 76);
INSERT INTO public.admin_permissions_role_lnk VALUES (233, 233, 1, 77);
INSERT INTO public.admin_permissions_role_lnk VALUES (234, 234, 1, 78);
INSERT INTO public.admin_permissions_role_lnk VALUES (235, 235, 1, 79);
INSERT INTO public.admin_permissions_role_lnk VALUES (236, 236, 1, 80);
INSERT INTO public.admin_permissions_role_lnk VALUES (237, 237, 1, 81);
INSERT INTO public.admin_permissions_role_lnk VALUES (238, 238, 1, 82);
INSERT INTO public.admin_permissions_role_lnk VALUES (239, 239, 1, 83);
INSERT INTO public.admin_permissions_role_lnk VALUES (240, 240, 1, 84);
INSERT INTO public.admin_permissions_role_lnk VALUES (241, 241, 1, 85);
INSERT INTO public.admin_permissions_role_lnk VALUES (242, 242, 1, 86);
INSERT INTO public.admin_permissions_role_lnk VALUES (243, 243, 1, 87);
INSERT INTO public.admin_permissions_role_lnk VALUES (244, 244, 1, 88);
INSERT INTO public.admin_permissions_role_lnk VALUES (245, 245, 1, 89);
INSERT INTO public.admin_permissions_role_lnk VALUES (246, 246, 1, 90);
INSERT INTO public.admin_permissions_role_lnk VALUES (247, 247, 1, 91);
INSERT INTO public.admin_permissions_role_lnk VALUES (248, 248, 1, 92);
INSERT INTO public.admin_permissions_role_lnk VALUES (249, 249, 1, 93);
INSERT INTO public.admin_permissions_role_lnk VALUES (250, 250, 1, 94);
INSERT INTO public.admin_permissions_role_lnk VALUES (251, 251, 1, 95);
INSERT INTO public.admin_permissions_role_lnk VALUES (252, 252, 1, 96);
INSERT INTO public.admin_permissions_role_lnk VALUES (253, 253, 1, 97);
INSERT INTO public.admin_permissions_role_lnk VALUES (254, 254, 1, 98);
INSERT INTO public.admin_permissions_role_lnk VALUES (255, 255, 1, 99);
INSERT INTO public.admin_permissions_role_lnk VALUES (256, 256, 1, 100);
INSERT INTO public.admin_permissions_role_lnk VALUES (257, 257, 1, 101);
INSERT INTO public.admin_permissions_role_lnk VALUES (258, 258, 1, 102);
INSERT INTO public.admin_permissions_role_lnk VALUES (259, 259, 1, 103);
INSERT INTO public.admin_permissions_role_lnk VALUES (260, 260, 1, 104);
INSERT INTO public.admin_permissions_role_lnk VALUES (261, 261, 1, 105);
INSERT INTO public.admin_permissions_role_lnk VALUES (262, 262, 1, 106);
INSERT INTO public.admin_permissions_role_lnk VALUES (263, 263, 1, 107);
INSERT INTO public.admin_permissions_role_lnk VALUES (264, 264, 1, 108);
INSERT INTO public.admin_permissions_role_lnk VALUES (265, 265, 1, 109);
INSERT INTO public.admin_permissions_role_lnk VALUES (266, 266, 1, 110);
INSERT INTO public.admin_permissions_role_lnk VALUES (267, 267, 1, 111);
INSERT INTO public.admin_permissions_role_lnk VALUES (268, 268, 1, 112);
INSERT INTO public.admin_permissions_role_lnk VALUES (269, 269, 1, 113);
INSERT INTO public.admin_permissions_role_lnk VALUES (270, 270, 1, 114);
INSERT INTO public.admin_permissions_role_lnk VALUES (271, 271, 1, 115);
INSERT INTO public.admin_permissions_role_lnk VALUES (272, 272, 1, 116);
INSERT INTO public.admin_permissions_role_lnk VALUES (273, 273, 1, 117);
INSERT INTO public.admin_permissions_role_lnk VALUES (274, 274, 1, 118);
INSERT INTO public.admin_permissions_role_lnk VALUES (275, 275, 1, 119);
INSERT INTO public.admin_permissions_role_lnk VALUES (276, 276, 1, 120);
INSERT INTO public.admin_permissions_role_lnk VALUES (277, 277, 1, 121);
INSERT INTO public.admin_permissions_role_lnk VALUES (278, 278, 1, 122);
INSERT INTO public.admin_permissions_role_lnk VALUES (279, 279, 1, 123);
INSERT INTO public.admin_permissions_role_lnk VALUES (280, 280, 1, 124);
INSERT INTO public.admin_permissions_role_lnk VALUES (281, 281, 1, 125);
INSERT INTO public.admin_permissions_role_lnk VALUES (282, 282, 1, 126);
INSERT INTO public.admin_permissions_role_lnk VALUES (283, 283, 1, 127);
INSERT INTO public.admin_permissions_role_lnk VALUES (284, 284, 1, 128);
INSERT INTO public.admin_permissions_role_lnk VALUES (285, 285, 1, 129);
INSERT INTO public.admin_permissions_role_lnk VALUES (286, 286, 1, 130);
INSERT INTO public.admin_permissions_role_lnk VALUES (287, 287, 1, 131);
INSERT INTO public.admin_permissions_role_lnk VALUES (288, 288, 1, 132);
INSERT INTO public.admin_permissions_role_lnk VALUES (289, 289, 1, 133);
INSERT INTO public.admin_permissions_role_lnk VALUES (290, 290, 1, 134);
INSERT INTO public.admin_permissions_role_lnk VALUES (291, 291, 1, 135);
INSERT INTO public.admin_permissions_role_lnk VALUES (292, 292, 1, 136);
INSERT INTO public.admin_permissions_role_lnk VALUES (293, 293, 1, 137);
INSERT INTO public.admin_permissions_role_lnk VALUES (294, 294, 1, 138);
INSERT INTO public.admin_permissions_role_lnk VALUES (295, 295, 1, 139);
INSERT INTO public.admin_permissions_role_lnk VALUES (296, 296, 1, 140);
INSERT INTO public.admin_permissions_role_lnk VALUES (297, 297, 1, 141);
INSERT INTO public.admin_permissions_role_lnk VALUES (298, 298, 1, 142);
INSERT INTO public.admin_permissions_role_lnk VALUES (299, 299, 1, 143);
INSERT INTO public.admin_permissions_role_lnk VALUES (300, 300, 1, 144);
INSERT INTO public.admin_permissions_role_lnk VALUES (301, 301, 1, 145);
INSERT INTO public.admin_permissions_role_lnk VALUES (302, 302, 1, 146);
INSERT INTO public.admin_permissions_role_lnk VALUES (303, 303, 1, 147);
INSERT INTO public.admin_permissions_role_lnk VALUES (304, 304, 1, 148);
INSERT INTO public.admin_permissions_role_lnk VALUES (305, 305, 1, 149);
INSERT INTO public.admin_permissions_role_lnk VALUES (306, 306, 1, 150);
INSERT INTO public.admin_permissions_role_lnk VALUES (307, 307, 1, 151);
INSERT INTO public.admin_permissions_role_lnk VALUES (308, 308, 1, 152);
INSERT INTO public.admin_permissions_role_lnk VALUES (309, 309, 1, 153);
INSERT INTO public.admin_permissions_role_lnk VALUES (310, 310, 1, 154);
INSERT INTO public.admin_permissions_role_lnk VALUES (311, 311, 1, 155);
INSERT INTO public.admin_permissions_role_lnk VALUES (312, 312, 1, 156);
INSERT INTO public.admin_permissions_role_lnk VALUES (313, 313, 1, 157);
INSERT INTO public.admin_permissions_role_lnk VALUES (314, 314, 1, 158);
INSERT INTO public.admin_permissions_role_lnk VALUES (315, 315, 1, 159);
INSERT INTO public.admin_permissions_role_lnk VALUES (316, 316, 1, 160);
INSERT INTO public.admin_permissions_role_lnk VALUES (317, 317, 1, 161);
INSERT INTO public.admin_permissions_role_lnk VALUES (318, 318, 1, 162);


--
-- Data for Name: admin_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admin_roles VALUES (1, 'nj88g8z09hgvt4tv8rylf6os', 'Super Admin', 'strapi-super-admin', 'Super Admins can access and manage all features and settings.', '2026-11-24 12:05:00.699', '2026-11-24 12:05:00.699', '2026-11-24 12:05:00.699', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (2, 'c377xqjq948ck50gs5w2s8vz', 'Editor', 'strapi-editor', 'Editors can manage and publish contents including those of other users.', '2026-11-24 12:05:00.718', '2026-11-24 12:05:00.718', '2026-11-24 12:05:00.718', NULL, NULL, NULL);
INSERT INTO public.admin_roles VALUES (3, 'syaa1r91gdod2go1whstnw6s', 'Author', 'strapi-author', 'Authors can manage the content they have created.', '2026-11-24 12:05:00.727', '2026-11-24 12:05:00.727', '2026-11-24 12:05:00.727', NULL, NULL, NULL);


--
-- Data for Name: admin_users; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: admin_users_roles_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: alerts_cmps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: article_categories; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: article_categories_parent_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: articles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.articles VALUES (1, 'fxqp8w6i6it9ltuzl49yytmk', 'Como pedir', NULL, NULL, NULL, true, '2026-11-24 12:05:09.068', '2026-11-24 12:05:09.068', NULL, NULL, NULL, NULL);
INSERT INTO public.articles VALUES (2, 'fxqp8w6i6it9ltuzl49yytmk', 'Como pedir', NULL, NULL, NULL, true, '2026-11-24 12:05:09.068', '2026-11-24 12:05:09.068', '2026-11-24 12:05:09.106', NULL, NULL, NULL);


--
-- Data for Name: articles_category_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: classifications; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.classifications VALUES (1, 'b6vzcv8037ehi9td96p1ljq7', 'Zeladoria', 'occurrenceType', true, '71fe66c63e149fcb08c9071e4c6e4aab0dd874b9d62276ab6c09265dc59c319e', '2026-11-24 12:05:08.954', '2026-11-24 12:05:08.954', '2026-11-24 12:05:08.953', NULL, NULL, NULL);
INSERT INTO public.classifications VALUES (2, 'k0jdw3ofxurh6a5a8akudna7', 'Zeladoria', 'ticket', true, '9bfd3a3bd83f1fe97f906ee431c35462aa54eff4d56efdde171d37e01e5fdca4', '2026-11-24 12:05:08.982', '2026-11-24 12:05:08.982', '2026-11-24 12:05:08.981', NULL, NULL, NULL);


--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counters VALUES (1, NULL, 'occurrence', 3, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customers_user_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_fields; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_fields VALUES (1, 'street', 'Rua', 'text', true, NULL, NULL, false);


--
-- Data for Name: desk_questions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_recipients; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_settings VALUES (1, 'drio52chsuila2m98unngjqd', '2026-11-24 12:05:08.32', '2026-11-24 12:05:08.32', '2026-11-24 12:05:08.292', NULL, NULL, NULL);


--
-- Data for Name: desk_settings_triage_sector_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_settings_triage_sector_lnk VALUES (1, 1, 1);


--
-- Data for Name: desk_steps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_steps VALUES (1, 'Vistoriar', 2, 'days', false, false, false);
INSERT INTO public.desk_steps VALUES (2, 'Responder', NULL, NULL, false, false, false);
INSERT INTO public.desk_steps VALUES (3, 'Vistoriar', 2, 'days', false, false, false);
INSERT INTO public.desk_steps VALUES (4, 'Responder', NULL, NULL, false, false, false);
INSERT INTO public.desk_steps VALUES (5, 'Vistoriar', 2, 'days', false, false, false);
INSERT INTO public.desk_steps VALUES (6, 'Responder', NULL, NULL, false, false, false);


--
-- Data for Name: desk_steps_alert_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_steps_cmps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_steps_cmps VALUES (1, 2, 2, 'desk.user-role', 'users', 1);
INSERT INTO public.desk_steps_cmps VALUES (2, 4, 3, 'desk.user-role', 'users', 1);
INSERT INTO public.desk_steps_cmps VALUES (3, 6, 4, 'desk.user-role', 'users', 1);


--
-- Data for Name: desk_steps_sector_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_steps_sector_lnk VALUES (1, 2, 2);
INSERT INTO public.desk_steps_sector_lnk VALUES (2, 4, 2);
INSERT INTO public.desk_steps_sector_lnk VALUES (3, 6, 2);


--
-- Data for Name: desk_steps_solution_group_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_steps_solution_group_lnk VALUES (1, 1, 1);
INSERT INTO public.desk_steps_solution_group_lnk VALUES (2, 3, 1);
INSERT INTO public.desk_steps_solution_group_lnk VALUES (3, 5, 1);


--
-- Data for Name: desk_thresholds; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: desk_user_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_user_roles VALUES (1, 'supervisor');
INSERT INTO public.desk_user_roles VALUES (2, 'supervisor');
INSERT INTO public.desk_user_roles VALUES (3, 'supervisor');
INSERT INTO public.desk_user_roles VALUES (4, 'supervisor');


--
-- Data for Name: desk_user_roles_user_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.desk_user_roles_user_lnk VALUES (1, 1, 1);
INSERT INTO public.desk_user_roles_user_lnk VALUES (2, 2, 1);
INSERT INTO public.desk_user_roles_user_lnk VALUES (3, 3, 1);
INSERT INTO public.desk_user_roles_user_lnk VALUES (4, 4, 1);


--
-- Data for Name: extra_field_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: extra_field_groups_cmps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: files_folder_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: files_related_mph; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: forms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.forms VALUES (1, 'lmyzwaut03bqdt6fg462y05b', 'Endereço', true, '2026-11-24 12:05:09.033', '2026-11-24 12:05:09.033', '2026-11-24 12:05:09.012', NULL, NULL, NULL);


--
-- Data for Name: forms_cmps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.forms_cmps VALUES (1, 1, 1, 'desk.field', 'fields', 1);


--
-- Data for Name: i18n_locale; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.i18n_locale VALUES (1, 'va79qxdaaaz07khqg3ylm1zn', 'English (en)', 'en', '2026-11-24 12:04:57.892', '2026-11-24 12:04:57.892', '2026-11-24 12:04:57.892', NULL, NULL, NULL);


--
-- Data for Name: inventory_items; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: inventory_items_customer_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrence_types; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrence_types VALUES (1, 'trt6zwbl4donmyvrsf0evfoq', 'Ruído', NULL, false, false, false, true, false, false, false, false, false, true, '4cda51ebe413e8ff564dd40a2923caec1b91b3dad87de2364cc08daa80d321c1', '2026-11-24 12:05:09.197', '2026-11-24 12:05:09.197', '2026-11-24 12:05:09.149', NULL, NULL, NULL);
INSERT INTO public.occurrence_types VALUES (2, 'zk4jif0h3an85vmp8sqhf8uu', 'Ruído', NULL, false, false, false, false, false, false, false, false, false, true, '53a7023fa245811aa4ad0d941824f4d82e6e8f576285b2538c0d42cf24952fad', '2026-11-24 12:05:09.309', '2026-11-24 12:05:09.309', '2026-11-24 12:05:09.261', NULL, NULL, NULL);
INSERT INTO public.occurrence_types VALUES (3, 'c20kw2w2juq5scshwlxmt4ii', 'Ruído', NULL, false, false, false, false, false, false, false, false, false, true, '96aadcba2fd350a8a335f5bc62c3b58b4b228b71321fa74cbde7affec48275d4', '2026-11-24 12:05:09.37', '2026-11-24 12:05:09.37', '2026-11-24 12:05:09.369', NULL, NULL, NULL);


--
-- Data for Name: occurrence_types_classification_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrence_types_classification_lnk VALUES (1, 1, 1);


--
-- Data for Name: occurrence_types_cmps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrence_types_cmps VALUES (1, 1, 1, 'desk.user-role', 'users', 1);


--
-- Data for Name: occurrence_types_satisfaction_survey_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrence_types_sector_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrence_types_sector_lnk VALUES (1, 1, 2);
INSERT INTO public.occurrence_types_sector_lnk VALUES (2, 2, 3);


--
-- Data for Name: occurrence_types_solution_group_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrences VALUES (1, 'a9hy1g7wkvde2ax9xvfn572l', 1, 'Obra à noite', 8, 'hours', NULL, false, false, 1, false, true, '98ae094e877af4ff7c700469091f9cf7bad5d684715d1153b1408366f477bad6', '2026-11-24 12:05:09.437', '2026-11-24 12:05:09.437', '2026-11-24 12:05:09.407', NULL, NULL, NULL);
INSERT INTO public.occurrences VALUES (2, 'qvs5j2stkwlxs1e6gprh725d', 2, 'Bar', 8, 'hours', NULL, false, false, 2, false, true, '13c4b809fa4ccfe6cfd22d19921ad57415d766df2088d8cd20cf17b788b4b5a1', '2026-11-24 12:05:09.788', '2026-11-24 12:05:09.788', '2026-11-24 12:05:09.702', NULL, NULL, NULL);
INSERT INTO public.occurrences VALUES (3, 'ihiqz9seholjm2cov16169uq', 3, 'Fábrica', 8, 'hours', NULL, false, false, 3, false, true, '0b1a02c3d1275ac8a385a53909a44300d511827741adf34df550dae24bd54ef1', '2026-11-24 12:05:10.215', '2026-11-24 12:05:10.215', '2026-11-24 12:05:10.17', NULL, NULL, NULL);


--
-- Data for Name: occurrences_alert_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_articles_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrences_articles_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.occurrences_articles_lnk VALUES (2, 1, 2, 2);
INSERT INTO public.occurrences_articles_lnk VALUES (3, 2, 1, 1);
INSERT INTO public.occurrences_articles_lnk VALUES (4, 2, 2, 2);
INSERT INTO public.occurrences_articles_lnk VALUES (5, 3, 1, 1);
INSERT INTO public.occurrences_articles_lnk VALUES (6, 3, 2, 2);


--
-- Data for Name: occurrences_classification_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_cmps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_extra_field_group_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_form_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrences_form_lnk VALUES (1, 1, 1);
INSERT INTO public.occurrences_form_lnk VALUES (2, 2, 1);
INSERT INTO public.occurrences_form_lnk VALUES (3, 3, 1);


--
-- Data for Name: occurrences_occurrence_type_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrences_occurrence_type_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.occurrences_occurrence_type_lnk VALUES (2, 2, 1, 2);
INSERT INTO public.occurrences_occurrence_type_lnk VALUES (3, 3, 1, 3);


--
-- Data for Name: occurrences_satisfaction_survey_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_sector_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.occurrences_sector_lnk VALUES (1, 1, 2);
INSERT INTO public.occurrences_sector_lnk VALUES (2, 2, 2);
INSERT INTO public.occurrences_sector_lnk VALUES (3, 3, 2);


--
-- Data for Name: occurrences_service_script_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_solution_group_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: occurrences_ticket_classifications_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: satisfaction_surveys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: satisfaction_surveys_cmps; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sectors; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sectors VALUES (1, 's5l6o4mglwksa5t8d4a4q0qb', 'Triagem', NULL, true, 'b09ce47d54383d77a96aa946a545275dcf6beaf3a6886bf4432e1f9f30e33712', '2026-11-24 12:05:08.247', '2026-11-24 12:05:08.247', '2026-11-24 12:05:08.233', NULL, NULL, NULL);
INSERT INTO public.sectors VALUES (2, 'y84df3b5nb7ssspch059qa4g', 'Obras', NULL, true, 'f54c5ad3d72cdc471b36ae749c1cb8aa38536078536b22836711f51f81b49884', '2026-11-24 12:05:08.342', '2026-11-24 12:05:08.342', '2026-11-24 12:05:08.341', NULL, NULL, NULL);
INSERT INTO public.sectors VALUES (3, 'htmnzw7cvpnaqei6k2dobw15', 'Saúde', 'saude@example.org', true, '1d68c7931ea8a2da190b645230b3caea090b9e9a34af44e99c970abf5fbb13fd', '2026-11-24 12:05:08.375', '2026-11-24 12:05:08.375', '2026-11-24 12:05:08.373', NULL, NULL, NULL);


--
-- Data for Name: service_scripts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: solution_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.solution_groups VALUES (1, 'ks04ymm4uea7bvodc2xz64d5', 'Equipe de campo', NULL, true, '2cd74aff5c918051351df8fd38d4451b4358b3d17bc29a1aafe82ebedc662e0a', '2026-11-24 12:05:08.917', '2026-11-24 12:05:08.917', '2026-11-24 12:05:08.897', NULL, NULL, NULL);


--
-- Data for Name: solution_groups_members_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.solution_groups_members_lnk VALUES (1, 1, 1, 1);


--
-- Data for Name: solutions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.solutions VALUES (1, 'i13n7sheuie80ndcg4nvqyta', 'Fiscalizar', 'main', 1, NULL, true, '2026-11-24 12:05:09.579', '2026-11-24 12:05:09.579', '2026-11-24 12:05:09.502', NULL, NULL, NULL);
INSERT INTO public.solutions VALUES (2, 't9pbzo9u1fxkbg673sqjiqo4', 'Fiscalizar', 'main', 1, NULL, true, '2026-11-24 12:05:10.063', '2026-11-24 12:05:10.063', '2026-11-24 12:05:09.895', NULL, NULL, NULL);
INSERT INTO public.solutions VALUES (3, 'ydw5d4hmc8rodfyluqacu0h5', 'Fiscalizar', 'main', 1, NULL, true, '2026-11-24 12:05:10.466', '2026-11-24 12:05:10.466', '2026-11-24 12:05:10.319', NULL, NULL, NULL);


--
-- Data for Name: solutions_cmps; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.solutions_cmps VALUES (1, 1, 1, 'desk.step', 'steps', 1);
INSERT INTO public.solutions_cmps VALUES (2, 1, 2, 'desk.step', 'steps', 2);
INSERT INTO public.solutions_cmps VALUES (3, 2, 3, 'desk.step', 'steps', 1);
INSERT INTO public.solutions_cmps VALUES (4, 2, 4, 'desk.step', 'steps', 2);
INSERT INTO public.solutions_cmps VALUES (5, 3, 5, 'desk.step', 'steps', 1);
INSERT INTO public.solutions_cmps VALUES (6, 3, 6, 'desk.step', 'steps', 2);


--
-- Data for Name: solutions_occurrence_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.solutions_occurrence_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.solutions_occurrence_lnk VALUES (2, 2, 2, 1);
INSERT INTO public.solutions_occurrence_lnk VALUES (3, 3, 3, 1);


--
-- Data for Name: strapi_ai_localization_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_ai_metadata_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_api_token_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_api_token_permissions_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_api_tokens VALUES (1, 'v0nf8lvekzu82it6shu3wn8h', 'Read Only', 'A default API token with read-only permissions, only used for accessing resources', 'content-api', 'read-only', '3a5c7601e3e815068426618e07d6f6f8f1356b258fc4204213aa9f1027521e3dca31c043303ff79c1b8256883de758e0b38f605c48440fc846917ee69da61c2e', 'v1:c3883e1281542d4dc8a84e14354bfbc7:e6888465f24d497b8f1ffcc3caecb621395ef4d9444dd85ee031d487b3499d8405a727d01601b82887515989c23c7457063ebd37099812a34da0ca3ae2590cb681e97f257c16044abf4b8bc3c3954fae1a82b6897b136783567d43c81ac99d92d008bf3a5fb31e122958bfefd0a7ba864da8fdee99cea8e86011694378330437f68d8ee85aabae02a3c063b559dbc1c468c0d1a2d7a08c683b2fa24e25b4c232c0759e27894641ee99940522f1e13ba26b95c68e72fd17c7f925f82a47d87c0b5e57fa319eeb53e4af08d4e9ea3992013af1b935d7052e1b7cdd91d76d9497b3e5e712f84c08fad397b0f068f635f3f9dd1b60c519fff83e3c3f2beefc930f8c:160ba3b3b0a88fa8e696b4bb2fafe3f8', NULL, NULL, NULL, '2026-11-24 12:05:08.017', '2026-11-24 12:05:08.017', '2026-11-24 12:05:08.018', NULL, NULL, NULL);
INSERT INTO public.strapi_api_tokens VALUES (2, 't17dqc7arfirhhcwi39axwkj', 'Full Access', 'A default API token with full access permissions, used for accessing or modifying resources', 'content-api', 'full-access', '5468f76f3a56abb41c3bafdd18c8911191cb3fbce6eea91dd24daf7f6f2f11b0ed4b261d04369ee7a89db3259751119629560a1830c8e3238f1fe17591755cf4', 'v1:725b97d02b59b0e918dc0db5e920cb56:5e26ec29a83ef6e6d90bbaf4f5a25ed6e39f1ad4e61e37b40d26539531f2bd7665e95138095b7f1c827f1de554d35cb2a71b63a0087075a7666785238df99925869d10cc4ee53129ea6324f714687e4f36132fea163657a0a5b3634b6956b61ccd8a9d7d3f15716c6e853cfcf96d934584c6587160913ea1d8e48b3b0d41b639185fefef6b2c179a5c155a545ee223b11a84c65fe29135deb63a8a8d92145392ecb3a6256c0a6e07eeb7494d794667fdddf00844d32b7afa9a763f1909312355e61d1cc3b79ca20e8c5bd52501e27103f6ba0cd634f981a64934b711f0129d7276dc2cbc6569a68c2b6fd8392edceece33d448cb65e5f8f2854a5676b1de10ac:cf84cdf724d1a31919cbdf6ef94925a1', NULL, NULL, NULL, '2026-11-24 12:05:08.04', '2026-11-24 12:05:08.04', '2026-11-24 12:05:08.04', NULL, NULL, NULL);


--
-- Data for Name: strapi_api_tokens_admin_user_owner_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_core_store_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_core_store_settings VALUES (1, 'strapi_unidirectional-join-table-repair-ran', 'true', 'boolean', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (2, 'strapi_content_types_schema', '{"plugin::upload.file":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"files"}}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"plugin":"upload","globalId":"UploadFile","uid":"plugin::upload.file","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"kind":"collectionType"},"modelName":"file"},"plugin::upload.folder":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"upload_folders"}}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"plugin":"upload","globalId":"UploadFolder","uid":"plugin::upload.folder","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"kind":"collectionType"},"modelName":"folder"},"plugin::i18n.locale":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::i18n.locale","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"i18n_locale"}}},"plugin":"i18n","collectionName":"i18n_locale","globalId":"I18NLocale","uid":"plugin::i18n.locale","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"i18n_locale","info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false}},"kind":"collectionType"},"modelName":"locale"},"plugin::content-releases.release":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_releases"}}},"plugin":"content-releases","globalId":"ContentReleasesRelease","uid":"plugin::content-releases.release","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"}},"kind":"collectionType"},"modelName":"release"},"plugin::content-releases.release-action":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_release_actions"}}},"plugin":"content-releases","globalId":"ContentReleasesReleaseAction","uid":"plugin::content-releases.release-action","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"}},"kind":"collectionType"},"modelName":"release-action"},"plugin::review-workflows.workflow":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflow","uid":"plugin::review-workflows.workflow","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"}},"kind":"collectionType"},"modelName":"workflow"},"plugin::review-workflows.workflow-stage":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0","draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow-stage","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows_stages"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflowStage","uid":"plugin::review-workflows.workflow-stage","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false}},"kind":"collectionType"},"modelName":"workflow-stage"},"plugin::users-permissions.permission":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_permissions"}}},"plugin":"users-permissions","globalId":"UsersPermissionsPermission","uid":"plugin::users-permissions.permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false}},"kind":"collectionType"},"modelName":"permission","options":{"draftAndPublish":false}},"plugin::users-permissions.role":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_roles"}}},"plugin":"users-permissions","globalId":"UsersPermissionsRole","uid":"plugin::users-permissions.role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false}},"kind":"collectionType"},"modelName":"role","options":{"draftAndPublish":false}},"plugin::users-permissions.user":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true,"draftAndPublish":false},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"otherSectors":{"type":"relation","relation":"oneToMany","target":"api::sector.sector"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"confirmationToken":{"hidden":true},"provider":{"hidden":true}}},"plugin":"users-permissions","globalId":"UsersPermissionsUser","uid":"plugin::users-permissions.user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"otherSectors":{"type":"relation","relation":"oneToMany","target":"api::sector.sector"}},"kind":"collectionType"},"modelName":"user"},"api::alert.alert":{"kind":"collectionType","collectionName":"alerts","info":{"singularName":"alert","pluralName":"alerts","displayName":"Alert","description":"Who is told when an SLA is at risk."},"options":{"draftAndPublish":false},"indexes":[{"name":"alerts_name_index","columns":["name"]},{"name":"alerts_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"thresholds":{"type":"component","repeatable":true,"component":"desk.threshold"},"recipients":{"type":"component","repeatable":false,"component":"desk.recipients"},"extraEmails":{"type":"json"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::alert.alert","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"alerts"}}},"apiName":"alert","globalId":"Alert","uid":"api::alert.alert","modelType":"contentType","__schema__":{"collectionName":"alerts","info":{"singularName":"alert","pluralName":"alerts","displayName":"Alert","description":"Who is told when an SLA is at risk."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"thresholds":{"type":"component","repeatable":true,"component":"desk.threshold"},"recipients":{"type":"component","repeatable":false,"component":"desk.recipients"},"extraEmails":{"type":"json"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"alerts_name_index","columns":["name"]},{"name":"alerts_active_index","columns":["active"]}]},"modelName":"alert","actions":{},"lifecycles":{}},"api::article.article":{"kind":"collectionType","collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article","description":"Knowledge-base article."},"options":{"draftAndPublish":true},"indexes":[{"name":"articles_title_index","columns":["title"]},{"name":"articles_slug_index","columns":["slug"]},{"name":"articles_visible_to_customer_index","columns":["visible_to_customer"]}],"attributes":{"title":{"type":"string","maxLength":255,"required":true,"minLength":1},"slug":{"type":"uid","targetField":"title","maxLength":255},"body":{"type":"blocks"},"category":{"type":"relation","relation":"oneToOne","target":"api::article-category.article-category"},"keywords":{"type":"text","maxLength":1000},"visibleToCustomer":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::article.article","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"articles"}}},"apiName":"article","globalId":"Article","uid":"api::article.article","modelType":"contentType","__schema__":{"collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article","description":"Knowledge-base article."},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string","maxLength":255,"required":true,"minLength":1},"slug":{"type":"uid","targetField":"title","maxLength":255},"body":{"type":"blocks"},"category":{"type":"relation","relation":"oneToOne","target":"api::article-category.article-category"},"keywords":{"type":"text","maxLength":1000},"visibleToCustomer":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}}},"kind":"collectionType","indexes":[{"name":"articles_title_index","columns":["title"]},{"name":"articles_slug_index","columns":["slug"]},{"name":"articles_visible_to_customer_index","columns":["visible_to_customer"]}]},"modelName":"article","actions":{},"lifecycles":{}},"api::article-category.article-category":{"kind":"collectionType","collectionName":"article_categories","info":{"singularName":"article-category","pluralName":"article-categories","displayName":"Article category","description":"Shelf of the knowledge base."},"options":{"draftAndPublish":false},"indexes":[{"name":"article_categories_name_index","columns":["name"]},{"name":"article_categories_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"parent":{"type":"relation","relation":"oneToOne","target":"api::article-category.article-category"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::article-category.article-category","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"article_categories"}}},"apiName":"article-category","globalId":"ArticleCategory","uid":"api::article-category.article-category","modelType":"contentType","__schema__":{"collectionName":"article_categories","info":{"singularName":"article-category","pluralName":"article-categories","displayName":"Article category","description":"Shelf of the knowledge base."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"parent":{"type":"relation","relation":"oneToOne","target":"api::article-category.article-category"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"article_categories_name_index","columns":["name"]},{"name":"article_categories_active_index","columns":["active"]}]},"modelName":"article-category","actions":{},"lifecycles":{}},"api::classification.classification":{"kind":"collectionType","collectionName":"classifications","info":{"singularName":"classification","pluralName":"classifications","displayName":"Classification","description":"Reporting dimension of occurrence types or of tickets."},"options":{"draftAndPublish":false},"indexes":[{"name":"classifications_name_index","columns":["name"]},{"name":"classifications_kind_index","columns":["kind"]},{"name":"classifications_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"kind":{"type":"enumeration","enum":["occurrenceType","ticket"],"required":true},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::classification.classification","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"classifications"}}},"apiName":"classification","globalId":"Classification","uid":"api::classification.classification","modelType":"contentType","__schema__":{"collectionName":"classifications","info":{"singularName":"classification","pluralName":"classifications","displayName":"Classification","description":"Reporting dimension of occurrence types or of tickets."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"kind":{"type":"enumeration","enum":["occurrenceType","ticket"],"required":true},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}}},"kind":"collectionType","indexes":[{"name":"classifications_name_index","columns":["name"]},{"name":"classifications_kind_index","columns":["kind"]},{"name":"classifications_active_index","columns":["active"]}]},"modelName":"classification","actions":{},"lifecycles":{}},"api::counter.counter":{"kind":"collectionType","collectionName":"counters","info":{"singularName":"counter","pluralName":"counters","displayName":"Counter","description":"The last number given in each series; kept by the server."},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"series":{"type":"string","required":true,"maxLength":60,"column":{"unique":true,"notNullable":true}},"value":{"type":"integer","required":true,"default":0,"column":{"notNullable":true,"defaultTo":0}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::counter.counter","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"counters"}}},"apiName":"counter","globalId":"Counter","uid":"api::counter.counter","modelType":"contentType","__schema__":{"collectionName":"counters","info":{"singularName":"counter","pluralName":"counters","displayName":"Counter","description":"The last number given in each series; kept by the server."},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"series":{"type":"string","required":true,"maxLength":60,"column":{"unique":true,"notNullable":true}},"value":{"type":"integer","required":true,"default":0,"column":{"notNullable":true,"defaultTo":0}}},"kind":"collectionType"},"modelName":"counter","actions":{},"lifecycles":{}},"api::customer.customer":{"kind":"collectionType","collectionName":"customers","info":{"singularName":"customer","pluralName":"customers","displayName":"Customer","description":"Person or organisation a ticket is for."},"options":{"draftAndPublish":false},"indexes":[{"name":"customers_name_index","columns":["name"]},{"name":"customers_email_index","columns":["email"]},{"name":"customers_document_index","columns":["document"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"email":{"type":"email","maxLength":254},"phone":{"type":"string","maxLength":40},"document":{"type":"string","maxLength":40},"user":{"type":"relation","relation":"oneToOne","target":"plugin::users-permissions.user"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::customer.customer","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"customers"}}},"apiName":"customer","globalId":"Customer","uid":"api::customer.customer","modelType":"contentType","__schema__":{"collectionName":"customers","info":{"singularName":"customer","pluralName":"customers","displayName":"Customer","description":"Person or organisation a ticket is for."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"email":{"type":"email","maxLength":254},"phone":{"type":"string","maxLength":40},"document":{"type":"string","maxLength":40},"user":{"type":"relation","relation":"oneToOne","target":"plugin::users-permissions.user"}},"kind":"collectionType","indexes":[{"name":"customers_name_index","columns":["name"]},{"name":"customers_email_index","columns":["email"]},{"name":"customers_document_index","columns":["document"]}]},"modelName":"customer","actions":{},"lifecycles":{}},"api::desk-setting.desk-setting":{"kind":"singleType","collectionName":"desk_settings","info":{"singularName":"desk-setting","pluralName":"desk-settings","displayName":"Desk settings","description":"Settings of the whole desk."},"options":{"draftAndPublish":false},"attributes":{"triageSector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector","required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::desk-setting.desk-setting","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"desk_settings"}}},"apiName":"desk-setting","globalId":"DeskSetting","uid":"api::desk-setting.desk-setting","modelType":"contentType","__schema__":{"collectionName":"desk_settings","info":{"singularName":"desk-setting","pluralName":"desk-settings","displayName":"Desk settings","description":"Settings of the whole desk."},"options":{"draftAndPublish":false},"attributes":{"triageSector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector","required":true}},"kind":"singleType"},"modelName":"desk-setting","actions":{},"lifecycles":{}},"api::extra-field-group.extra-field-group":{"kind":"collectionType","collectionName":"extra_field_groups","info":{"singularName":"extra-field-group","pluralName":"extra-field-groups","displayName":"Extra field group","description":"Reusable set of extra fields filled at opening."},"options":{"draftAndPublish":false},"indexes":[{"name":"extra_field_groups_name_index","columns":["name"]},{"name":"extra_field_groups_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"fields":{"type":"component","repeatable":true,"component":"desk.field"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::extra-field-group.extra-field-group","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"extra_field_groups"}}},"apiName":"extra-field-group","globalId":"ExtraFieldGroup","uid":"api::extra-field-group.extra-field-group","modelType":"contentType","__schema__":{"collectionName":"extra_field_groups","info":{"singularName":"extra-field-group","pluralName":"extra-field-groups","displayName":"Extra field group","description":"Reusable set of extra fields filled at opening."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"fields":{"type":"component","repeatable":true,"component":"desk.field"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"extra_field_groups_name_index","columns":["name"]},{"name":"extra_field_groups_active_index","columns":["active"]}]},"modelName":"extra-field-group","actions":{},"lifecycles":{}},"api::form.form":{"kind":"collectionType","collectionName":"forms","info":{"singularName":"form","pluralName":"forms","displayName":"Form","description":"Questions asked of the customer."},"options":{"draftAndPublish":false},"indexes":[{"name":"forms_name_index","columns":["name"]},{"name":"forms_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"fields":{"type":"component","repeatable":true,"component":"desk.field"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::form.form","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"forms"}}},"apiName":"form","globalId":"Form","uid":"api::form.form","modelType":"contentType","__schema__":{"collectionName":"forms","info":{"singularName":"form","pluralName":"forms","displayName":"Form","description":"Questions asked of the customer."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"fields":{"type":"component","repeatable":true,"component":"desk.field"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"forms_name_index","columns":["name"]},{"name":"forms_active_index","columns":["active"]}]},"modelName":"form","actions":{},"lifecycles":{}},"api::inventory-item.inventory-item":{"kind":"collectionType","collectionName":"inventory_items","info":{"singularName":"inventory-item","pluralName":"inventory-items","displayName":"Inventory item","description":"Asset of a customer."},"options":{"draftAndPublish":false},"indexes":[{"name":"inventory_items_name_index","columns":["name"]},{"name":"inventory_items_identifier_index","columns":["identifier"]},{"name":"inventory_items_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"identifier":{"type":"string","maxLength":255},"customer":{"type":"relation","relation":"oneToOne","target":"api::customer.customer"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::inventory-item.inventory-item","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"inventory_items"}}},"apiName":"inventory-item","globalId":"InventoryItem","uid":"api::inventory-item.inventory-item","modelType":"contentType","__schema__":{"collectionName":"inventory_items","info":{"singularName":"inventory-item","pluralName":"inventory-items","displayName":"Inventory item","description":"Asset of a customer."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"identifier":{"type":"string","maxLength":255},"customer":{"type":"relation","relation":"oneToOne","target":"api::customer.customer"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"inventory_items_name_index","columns":["name"]},{"name":"inventory_items_identifier_index","columns":["identifier"]},{"name":"inventory_items_active_index","columns":["active"]}]},"modelName":"inventory-item","actions":{},"lifecycles":{}},"api::occurrence.occurrence":{"kind":"collectionType","collectionName":"occurrences","info":{"singularName":"occurrence","pluralName":"occurrences","displayName":"Occurrence","description":"Concrete topic below an occurrence type; its name is what the customer reads."},"options":{"draftAndPublish":false},"indexes":[{"name":"occurrences_name_index","columns":["name"]},{"name":"occurrences_active_index","columns":["active"]},{"name":"occurrences_position_index","columns":["position"]},{"name":"occurrences_updated_at_index","columns":["updated_at"]},{"name":"occurrences_created_at_index","columns":["created_at"]}],"attributes":{"code":{"type":"integer","unique":true,"configurable":false,"writable":false,"column":{"unique":true}},"occurrenceType":{"type":"relation","relation":"manyToOne","target":"api::occurrence-type.occurrence-type","inversedBy":"occurrences","required":true},"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"slaValue":{"type":"integer","min":1,"max":525600,"required":true},"slaUnit":{"type":"enumeration","enum":["minutes","hours","days"],"required":true},"form":{"type":"relation","relation":"oneToOne","target":"api::form.form"},"serviceScript":{"type":"relation","relation":"oneToOne","target":"api::service-script.service-script"},"extraFieldGroup":{"type":"relation","relation":"oneToOne","target":"api::extra-field-group.extra-field-group"},"classification":{"type":"relation","relation":"oneToOne","target":"api::classification.classification"},"ticketClassifications":{"type":"relation","relation":"oneToMany","target":"api::classification.classification"},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"solutionGroup":{"type":"relation","relation":"oneToOne","target":"api::solution-group.solution-group"},"alert":{"type":"relation","relation":"oneToOne","target":"api::alert.alert"},"note":{"type":"text","maxLength":10000},"inventoryItemRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"notifyHighCriticality":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"position":{"type":"integer","min":1,"max":2147483647},"solutions":{"type":"relation","relation":"oneToMany","target":"api::solution.solution","mappedBy":"occurrence"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article"},"satisfactionSurvey":{"type":"relation","relation":"oneToOne","target":"api::satisfaction-survey.satisfaction-survey"},"sendSurveyBySms":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"users":{"type":"component","repeatable":true,"component":"desk.user-role"},"attachments":{"type":"media","multiple":true,"allowedTypes":["images","files","videos","audios"]},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::occurrence.occurrence","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"occurrences"}}},"apiName":"occurrence","globalId":"Occurrence","uid":"api::occurrence.occurrence","modelType":"contentType","__schema__":{"collectionName":"occurrences","info":{"singularName":"occurrence","pluralName":"occurrences","displayName":"Occurrence","description":"Concrete topic below an occurrence type; its name is what the customer reads."},"options":{"draftAndPublish":false},"attributes":{"code":{"type":"integer","unique":true,"configurable":false,"writable":false,"column":{"unique":true}},"occurrenceType":{"type":"relation","relation":"manyToOne","target":"api::occurrence-type.occurrence-type","inversedBy":"occurrences","required":true},"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"slaValue":{"type":"integer","min":1,"max":525600,"required":true},"slaUnit":{"type":"enumeration","enum":["minutes","hours","days"],"required":true},"form":{"type":"relation","relation":"oneToOne","target":"api::form.form"},"serviceScript":{"type":"relation","relation":"oneToOne","target":"api::service-script.service-script"},"extraFieldGroup":{"type":"relation","relation":"oneToOne","target":"api::extra-field-group.extra-field-group"},"classification":{"type":"relation","relation":"oneToOne","target":"api::classification.classification"},"ticketClassifications":{"type":"relation","relation":"oneToMany","target":"api::classification.classification"},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"solutionGroup":{"type":"relation","relation":"oneToOne","target":"api::solution-group.solution-group"},"alert":{"type":"relation","relation":"oneToOne","target":"api::alert.alert"},"note":{"type":"text","maxLength":10000},"inventoryItemRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"notifyHighCriticality":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"position":{"type":"integer","min":1,"max":2147483647},"solutions":{"type":"relation","relation":"oneToMany","target":"api::solution.solution","mappedBy":"occurrence"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article"},"satisfactionSurvey":{"type":"relation","relation":"oneToOne","target":"api::satisfaction-survey.satisfaction-survey"},"sendSurveyBySms":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"users":{"type":"component","repeatable":true,"component":"desk.user-role"},"attachments":{"type":"media","multiple":true,"allowedTypes":["images","files","videos","audios"]},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}}},"kind":"collectionType","indexes":[{"name":"occurrences_name_index","columns":["name"]},{"name":"occurrences_active_index","columns":["active"]},{"name":"occurrences_position_index","columns":["position"]},{"name":"occurrences_updated_at_index","columns":["updated_at"]},{"name":"occurrences_created_at_index","columns":["created_at"]}]},"modelName":"occurrence","actions":{},"lifecycles":{}},"api::occurrence-type.occurrence-type":{"kind":"collectionType","collectionName":"occurrence_types","info":{"singularName":"occurrence-type","pluralName":"occurrence-types","displayName":"Occurrence type","description":"Main subject of a request: who treats it and which rules its tickets follow."},"options":{"draftAndPublish":false},"indexes":[{"name":"occurrence_types_name_index","columns":["name"]},{"name":"occurrence_types_active_index","columns":["active"]},{"name":"occurrence_types_updated_at_index","columns":["updated_at"]},{"name":"occurrence_types_created_at_index","columns":["created_at"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"classification":{"type":"relation","relation":"oneToOne","target":"api::classification.classification"},"solutionGroup":{"type":"relation","relation":"oneToOne","target":"api::solution-group.solution-group"},"description":{"type":"text","maxLength":10000},"detailRestrictedToSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"listRestrictedToSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"notifyHighCriticality":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"solutionRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"classificationRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"anonymous":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"confidential":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"dynamicSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"occurrences":{"type":"relation","relation":"oneToMany","target":"api::occurrence.occurrence","mappedBy":"occurrenceType"},"satisfactionSurvey":{"type":"relation","relation":"oneToOne","target":"api::satisfaction-survey.satisfaction-survey"},"sendSurveyBySms":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"users":{"type":"component","repeatable":true,"component":"desk.user-role"},"attachments":{"type":"media","multiple":true,"allowedTypes":["images","files","videos","audios"]},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::occurrence-type.occurrence-type","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"occurrence_types"}}},"apiName":"occurrence-type","globalId":"OccurrenceType","uid":"api::occurrence-type.occurrence-type","modelType":"contentType","__schema__":{"collectionName":"occurrence_types","info":{"singularName":"occurrence-type","pluralName":"occurrence-types","displayName":"Occurrence type","description":"Main subject of a request: who treats it and which rules its tickets follow."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"sector":{"type":"relation","relation":"oneToOne","target":"api::sector.sector"},"classification":{"type":"relation","relation":"oneToOne","target":"api::classification.classification"},"solutionGroup":{"type":"relation","relation":"oneToOne","target":"api::solution-group.solution-group"},"description":{"type":"text","maxLength":10000},"detailRestrictedToSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"listRestrictedToSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"notifyHighCriticality":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"solutionRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"classificationRequired":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"anonymous":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"confidential":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"dynamicSector":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"occurrences":{"type":"relation","relation":"oneToMany","target":"api::occurrence.occurrence","mappedBy":"occurrenceType"},"satisfactionSurvey":{"type":"relation","relation":"oneToOne","target":"api::satisfaction-survey.satisfaction-survey"},"sendSurveyBySms":{"type":"boolean","required":true,"default":false,"column":{"notNullable":true,"defaultTo":false}},"users":{"type":"component","repeatable":true,"component":"desk.user-role"},"attachments":{"type":"media","multiple":true,"allowedTypes":["images","files","videos","audios"]},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}}},"kind":"collectionType","indexes":[{"name":"occurrence_types_name_index","columns":["name"]},{"name":"occurrence_types_active_index","columns":["active"]},{"name":"occurrence_types_updated_at_index","columns":["updated_at"]},{"name":"occurrence_types_created_at_index","columns":["created_at"]}]},"modelName":"occurrence-type","actions":{},"lifecycles":{}},"api::satisfaction-survey.satisfaction-survey":{"kind":"collectionType","collectionName":"satisfaction_surveys","info":{"singularName":"satisfaction-survey","pluralName":"satisfaction-surveys","displayName":"Satisfaction survey","description":"Survey sent when a ticket closes."},"options":{"draftAndPublish":false},"indexes":[{"name":"satisfaction_surveys_name_index","columns":["name"]},{"name":"satisfaction_surveys_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"introduction":{"type":"text","maxLength":10000},"questions":{"type":"component","repeatable":true,"component":"desk.question"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::satisfaction-survey.satisfaction-survey","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"satisfaction_surveys"}}},"apiName":"satisfaction-survey","globalId":"SatisfactionSurvey","uid":"api::satisfaction-survey.satisfaction-survey","modelType":"contentType","__schema__":{"collectionName":"satisfaction_surveys","info":{"singularName":"satisfaction-survey","pluralName":"satisfaction-surveys","displayName":"Satisfaction survey","description":"Survey sent when a ticket closes."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"introduction":{"type":"text","maxLength":10000},"questions":{"type":"component","repeatable":true,"component":"desk.question"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"satisfaction_surveys_name_index","columns":["name"]},{"name":"satisfaction_surveys_active_index","columns":["active"]}]},"modelName":"satisfaction-survey","actions":{},"lifecycles":{}},"api::sector.sector":{"kind":"collectionType","collectionName":"sectors","info":{"singularName":"sector","pluralName":"sectors","displayName":"Sector","description":"Department that treats requests."},"options":{"draftAndPublish":false},"indexes":[{"name":"sectors_name_index","columns":["name"]},{"name":"sectors_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"email":{"type":"email","maxLength":254},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::sector.sector","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"sectors"}}},"apiName":"sector","globalId":"Sector","uid":"api::sector.sector","modelType":"contentType","__schema__":{"collectionName":"sectors","info":{"singularName":"sector","pluralName":"sectors","displayName":"Sector","description":"Department that treats requests."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"email":{"type":"email","maxLength":254},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}}},"kind":"collectionType","indexes":[{"name":"sectors_name_index","columns":["name"]},{"name":"sectors_active_index","columns":["active"]}]},"modelName":"sector","actions":{},"lifecycles":{}},"api::service-script.service-script":{"kind":"collectionType","collectionName":"service_scripts","info":{"singularName":"service-script","pluralName":"service-scripts","displayName":"Service script","description":"Guidance for agents."},"options":{"draftAndPublish":false},"indexes":[{"name":"service_scripts_name_index","columns":["name"]},{"name":"service_scripts_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"body":{"type":"blocks"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::service-script.service-script","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"service_scripts"}}},"apiName":"service-script","globalId":"ServiceScript","uid":"api::service-script.service-script","modelType":"contentType","__schema__":{"collectionName":"service_scripts","info":{"singularName":"service-script","pluralName":"service-scripts","displayName":"Service script","description":"Guidance for agents."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"body":{"type":"blocks"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"service_scripts_name_index","columns":["name"]},{"name":"service_scripts_active_index","columns":["active"]}]},"modelName":"service-script","actions":{},"lifecycles":{}},"api::solution.solution":{"kind":"collectionType","collectionName":"solutions","info":{"singularName":"solution","pluralName":"solutions","displayName":"Solution","description":"Procedure that treats an occurrence."},"options":{"draftAndPublish":false},"indexes":[{"name":"solutions_name_index","columns":["name"]},{"name":"solutions_flow_index","columns":["flow"]},{"name":"solutions_active_index","columns":["active"]},{"name":"solutions_position_index","columns":["position"]},{"name":"solutions_updated_at_index","columns":["updated_at"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"occurrence":{"type":"relation","relation":"manyToOne","target":"api::occurrence.occurrence","inversedBy":"solutions","required":true},"flow":{"type":"enumeration","enum":["main","alternative"],"required":true,"default":"main","column":{"notNullable":true,"defaultTo":"main"}},"position":{"type":"integer","min":1,"max":2147483647},"description":{"type":"text","maxLength":10000},"steps":{"type":"component","repeatable":true,"component":"desk.step"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::solution.solution","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"solutions"}}},"apiName":"solution","globalId":"Solution","uid":"api::solution.solution","modelType":"contentType","__schema__":{"collectionName":"solutions","info":{"singularName":"solution","pluralName":"solutions","displayName":"Solution","description":"Procedure that treats an occurrence."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"occurrence":{"type":"relation","relation":"manyToOne","target":"api::occurrence.occurrence","inversedBy":"solutions","required":true},"flow":{"type":"enumeration","enum":["main","alternative"],"required":true,"default":"main","column":{"notNullable":true,"defaultTo":"main"}},"position":{"type":"integer","min":1,"max":2147483647},"description":{"type":"text","maxLength":10000},"steps":{"type":"component","repeatable":true,"component":"desk.step"},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}}},"kind":"collectionType","indexes":[{"name":"solutions_name_index","columns":["name"]},{"name":"solutions_flow_index","columns":["flow"]},{"name":"solutions_active_index","columns":["active"]},{"name":"solutions_position_index","columns":["position"]},{"name":"solutions_updated_at_index","columns":["updated_at"]}]},"modelName":"solution","actions":{},"lifecycles":{}},"api::solution-group.solution-group":{"kind":"collectionType","collectionName":"solution_groups","info":{"singularName":"solution-group","pluralName":"solution-groups","displayName":"Solution group","description":"Named set of users who treat tickets."},"options":{"draftAndPublish":false},"indexes":[{"name":"solution_groups_name_index","columns":["name"]},{"name":"solution_groups_active_index","columns":["active"]}],"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"members":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user"},"email":{"type":"email","maxLength":254},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::solution-group.solution-group","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"solution_groups"}}},"apiName":"solution-group","globalId":"SolutionGroup","uid":"api::solution-group.solution-group","modelType":"contentType","__schema__":{"collectionName":"solution_groups","info":{"singularName":"solution-group","pluralName":"solution-groups","displayName":"Solution group","description":"Named set of users who treat tickets."},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"minLength":1,"maxLength":120},"members":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user"},"email":{"type":"email","maxLength":254},"active":{"type":"boolean","required":true,"default":true,"column":{"notNullable":true,"defaultTo":true}},"nameKey":{"type":"string","private":true,"configurable":false,"writable":false,"visible":false,"column":{"unique":true,"notNullable":true}}},"kind":"collectionType","indexes":[{"name":"solution_groups_name_index","columns":["name"]},{"name":"solution_groups_active_index","columns":["active"]}]},"modelName":"solution-group","actions":{},"lifecycles":{}},"admin::permission":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_permissions"}}},"plugin":"admin","globalId":"AdminPermission","uid":"admin::permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false}},"kind":"collectionType"},"modelName":"permission"},"admin::user":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"registrationToken":{"hidden":true}}},"plugin":"admin","globalId":"AdminUser","uid":"admin::user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false}},"kind":"collectionType"},"modelName":"user","options":{"draftAndPublish":false}},"admin::role":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_roles"}}},"plugin":"admin","globalId":"AdminRole","uid":"admin::role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"}},"kind":"collectionType"},"modelName":"role"},"admin::api-token":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_tokens"}}},"plugin":"admin","globalId":"AdminApiToken","uid":"admin::api-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"api-token"},"admin::api-token-permission":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_token_permissions"}}},"plugin":"admin","globalId":"AdminApiTokenPermission","uid":"admin::api-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"}},"kind":"collectionType"},"modelName":"api-token-permission"},"admin::transfer-token":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_tokens"}}},"plugin":"admin","globalId":"AdminTransferToken","uid":"admin::transfer-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"transfer-token"},"admin::transfer-token-permission":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_token_permissions"}}},"plugin":"admin","globalId":"AdminTransferTokenPermission","uid":"admin::transfer-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"}},"kind":"collectionType"},"modelName":"transfer-token-permission"},"admin::session":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::session","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_sessions"}}},"plugin":"admin","globalId":"AdminSession","uid":"admin::session","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false}},"kind":"collectionType"},"modelName":"session"}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (3, 'plugin_content_manager_configuration_components::desk.question', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"text","defaultSortBy":"text","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"options":{"edit":{"label":"options","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"options","searchable":false,"sortable":false}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","kind"],"edit":[[{"name":"text","size":6},{"name":"kind","size":6}],[{"name":"options","size":12}]]},"uid":"desk.question","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (4, 'plugin_content_manager_configuration_components::desk.user-role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"user":{"edit":{"label":"user","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"user","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"role","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","user","role"],"edit":[[{"name":"user","size":6},{"name":"role","size":6}]]},"uid":"desk.user-role","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (5, 'plugin_content_manager_configuration_components::desk.recipients', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"assignee":{"edit":{"label":"assignee","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"assignee","searchable":true,"sortable":true}},"sector":{"edit":{"label":"sector","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sector","searchable":true,"sortable":true}},"solutionGroup":{"edit":{"label":"solutionGroup","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"solutionGroup","searchable":true,"sortable":true}},"responsible":{"edit":{"label":"responsible","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"responsible","searchable":true,"sortable":true}},"supervisor":{"edit":{"label":"supervisor","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"supervisor","searchable":true,"sortable":true}},"manager":{"edit":{"label":"manager","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"manager","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","assignee","sector","solutionGroup"],"edit":[[{"name":"assignee","size":4},{"name":"sector","size":4},{"name":"solutionGroup","size":4}],[{"name":"responsible","size":4},{"name":"supervisor","size":4},{"name":"manager","size":4}]]},"uid":"desk.recipients","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (6, 'plugin_content_manager_configuration_components::desk.field', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"key","defaultSortBy":"key","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"key":{"edit":{"label":"key","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"key","searchable":true,"sortable":true}},"label":{"edit":{"label":"label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"label","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"required":{"edit":{"label":"required","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"required","searchable":true,"sortable":true}},"options":{"edit":{"label":"options","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"options","searchable":false,"sortable":false}},"help":{"edit":{"label":"help","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"help","searchable":true,"sortable":true}},"personalData":{"edit":{"label":"personalData","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"personalData","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","key","label","type"],"edit":[[{"name":"key","size":6},{"name":"label","size":6}],[{"name":"type","size":6},{"name":"required","size":4}],[{"name":"options","size":12}],[{"name":"help","size":6},{"name":"personalData","size":4}]]},"uid":"desk.field","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (7, 'plugin_content_manager_configuration_components::desk.threshold', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"percent":{"edit":{"label":"percent","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"percent","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","percent"],"edit":[[{"name":"percent","size":4}]]},"uid":"desk.threshold","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (8, 'plugin_content_manager_configuration_components::desk.step', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"sector":{"edit":{"label":"sector","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"sector","searchable":true,"sortable":true}},"solutionGroup":{"edit":{"label":"solutionGroup","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"solutionGroup","searchable":true,"sortable":true}},"deadlineValue":{"edit":{"label":"deadlineValue","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deadlineValue","searchable":true,"sortable":true}},"deadlineUnit":{"edit":{"label":"deadlineUnit","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deadlineUnit","searchable":true,"sortable":true}},"parallel":{"edit":{"label":"parallel","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"parallel","searchable":true,"sortable":true}},"autoStart":{"edit":{"label":"autoStart","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"autoStart","searchable":true,"sortable":true}},"autoFinish":{"edit":{"label":"autoFinish","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"autoFinish","searchable":true,"sortable":true}},"alert":{"edit":{"label":"alert","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"alert","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"users","searchable":false,"sortable":false}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","sector","solutionGroup"],"edit":[[{"name":"name","size":6},{"name":"sector","size":6}],[{"name":"solutionGroup","size":6},{"name":"deadlineValue","size":4}],[{"name":"deadlineUnit","size":6},{"name":"parallel","size":4}],[{"name":"autoStart","size":4},{"name":"autoFinish","size":4}],[{"name":"alert","size":6}],[{"name":"users","size":12}]]},"uid":"desk.step","isComponent":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (14, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release-action', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"contentType","defaultSortBy":"contentType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"contentType":{"edit":{"label":"contentType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentType","searchable":true,"sortable":true}},"entryDocumentId":{"edit":{"label":"entryDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"entryDocumentId","searchable":true,"sortable":true}},"release":{"edit":{"label":"release","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"release","searchable":true,"sortable":true}},"isEntryValid":{"edit":{"label":"isEntryValid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isEntryValid","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","type","contentType","entryDocumentId"],"edit":[[{"name":"type","size":6},{"name":"contentType","size":6}],[{"name":"entryDocumentId","size":6},{"name":"release","size":6}],[{"name":"isEntryValid","size":4}]]},"uid":"plugin::content-releases.release-action"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (9, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]]},"uid":"plugin::i18n.locale"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (10, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"alternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"alternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"caption","searchable":true,"sortable":true}},"focalPoint":{"edit":{"label":"focalPoint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"focalPoint","searchable":false,"sortable":false}},"width":{"edit":{"label":"width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"width","searchable":true,"sortable":true}},"height":{"edit":{"label":"height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"size","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"previewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider_metadata","searchable":false,"sortable":false}},"folder":{"edit":{"label":"folder","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"folder","searchable":true,"sortable":true}},"folderPath":{"edit":{"label":"folderPath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"folderPath","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6}],[{"name":"focalPoint","size":12}],[{"name":"width","size":4},{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}],[{"name":"folder","size":6},{"name":"folderPath","size":6}]]},"uid":"plugin::upload.file"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (11, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","role","createdAt"],"edit":[[{"name":"action","size":6},{"name":"role","size":6}]]},"uid":"plugin::users-permissions.permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (12, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"users","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6},{"name":"permissions","size":6}],[{"name":"users","size":6}]]},"uid":"plugin::users-permissions.role"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (13, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"username","defaultSortBy":"username","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"confirmationToken":{"edit":{"label":"confirmationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"confirmationToken","searchable":true,"sortable":true}},"confirmed":{"edit":{"label":"confirmed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confirmed","searchable":true,"sortable":true}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"sector":{"edit":{"label":"sector","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"sector","searchable":true,"sortable":true}},"otherSectors":{"edit":{"label":"otherSectors","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"otherSectors","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","username","email","confirmed"],"edit":[[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"confirmed","size":4}],[{"name":"blocked","size":4},{"name":"role","size":6}],[{"name":"sector","size":6},{"name":"otherSectors","size":6}]]},"uid":"plugin::users-permissions.user"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (17, 'plugin_content_manager_configuration_content_types::api::article-category.article-category', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","parent","active"],"edit":[[{"name":"name","size":6},{"name":"parent","size":6}],[{"name":"active","size":4}]]},"uid":"api::article-category.article-category"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (15, 'plugin_content_manager_configuration_content_types::plugin::upload.folder', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"pathId":{"edit":{"label":"pathId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pathId","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"files","searchable":false,"sortable":false}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","pathId","parent"],"edit":[[{"name":"name","size":6},{"name":"pathId","size":4}],[{"name":"parent","size":6},{"name":"children","size":6}],[{"name":"files","size":6},{"name":"path","size":6}]]},"uid":"plugin::upload.folder"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (19, 'plugin_content_manager_configuration_content_types::api::customer.customer', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"phone":{"edit":{"label":"phone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"phone","searchable":true,"sortable":true}},"document":{"edit":{"label":"document","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"document","searchable":true,"sortable":true}},"user":{"edit":{"label":"user","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"user","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","email","phone"],"edit":[[{"name":"name","size":6},{"name":"email","size":6}],[{"name":"phone","size":6},{"name":"document","size":6}],[{"name":"user","size":6}]]},"uid":"api::customer.customer"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (29, 'plugin_content_manager_configuration_content_types::api::counter.counter', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"series","defaultSortBy":"series","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"series":{"edit":{"label":"series","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"series","searchable":true,"sortable":true}},"value":{"edit":{"label":"value","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"value","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","series","value","createdAt"],"edit":[[{"name":"series","size":6},{"name":"value","size":4}]]},"uid":"api::counter.counter"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (16, 'plugin_content_manager_configuration_content_types::api::alert.alert', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"thresholds":{"edit":{"label":"thresholds","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"thresholds","searchable":false,"sortable":false}},"recipients":{"edit":{"label":"recipients","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"recipients","searchable":false,"sortable":false}},"extraEmails":{"edit":{"label":"extraEmails","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"extraEmails","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","thresholds","recipients"],"edit":[[{"name":"name","size":6}],[{"name":"thresholds","size":12}],[{"name":"recipients","size":12}],[{"name":"extraEmails","size":12}],[{"name":"active","size":4}]]},"uid":"api::alert.alert"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (24, 'plugin_content_manager_configuration_content_types::api::desk-setting.desk-setting', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"triageSector":{"edit":{"label":"triageSector","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"triageSector","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","triageSector","createdAt","updatedAt"],"edit":[[{"name":"triageSector","size":6}]]},"uid":"api::desk-setting.desk-setting"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (34, 'plugin_content_manager_configuration_content_types::admin::permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"actionParameters":{"edit":{"label":"actionParameters","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actionParameters","searchable":false,"sortable":false}},"subject":{"edit":{"label":"subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"apiToken":{"edit":{"label":"apiToken","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiToken","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6}],[{"name":"actionParameters","size":12}],[{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}],[{"name":"role","size":6},{"name":"apiToken","size":6}]]},"uid":"admin::permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (40, 'plugin_content_manager_configuration_content_types::admin::api-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"encryptedKey":{"edit":{"label":"encryptedKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"encryptedKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"adminPermissions":{"edit":{"label":"adminPermissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"adminPermissions","searchable":false,"sortable":false}},"adminUserOwner":{"edit":{"label":"adminUserOwner","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"adminUserOwner","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","kind"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"kind","size":6},{"name":"type","size":6}],[{"name":"accessKey","size":6},{"name":"encryptedKey","size":6}],[{"name":"lastUsedAt","size":6},{"name":"permissions","size":6}],[{"name":"adminPermissions","size":6},{"name":"adminUserOwner","size":6}],[{"name":"expiresAt","size":6},{"name":"lifespan","size":4}]]},"uid":"admin::api-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (52, 'core_first-start_registration', 'true', 'boolean', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (18, 'plugin_content_manager_configuration_content_types::api::classification.classification', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","kind","active"],"edit":[[{"name":"name","size":6},{"name":"kind","size":6}],[{"name":"active","size":4}]]},"uid":"api::classification.classification"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (20, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"stages":{"edit":{"label":"stages","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stages","searchable":false,"sortable":false}},"stageRequiredToPublish":{"edit":{"label":"stageRequiredToPublish","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stageRequiredToPublish","searchable":true,"sortable":true}},"contentTypes":{"edit":{"label":"contentTypes","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentTypes","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","stages","stageRequiredToPublish"],"edit":[[{"name":"name","size":6},{"name":"stages","size":6}],[{"name":"stageRequiredToPublish","size":6}],[{"name":"contentTypes","size":12}]]},"uid":"plugin::review-workflows.workflow"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (21, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"releasedAt":{"edit":{"label":"releasedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"releasedAt","searchable":true,"sortable":true}},"scheduledAt":{"edit":{"label":"scheduledAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"scheduledAt","searchable":true,"sortable":true}},"timezone":{"edit":{"label":"timezone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"timezone","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"actions":{"edit":{"label":"actions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"contentType"},"list":{"label":"actions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","releasedAt","scheduledAt"],"edit":[[{"name":"name","size":6},{"name":"releasedAt","size":6}],[{"name":"scheduledAt","size":6},{"name":"timezone","size":6}],[{"name":"status","size":6},{"name":"actions","size":6}]]},"uid":"plugin::content-releases.release"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (28, 'plugin_content_manager_configuration_content_types::api::article.article', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"category":{"edit":{"label":"category","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"category","searchable":true,"sortable":true}},"keywords":{"edit":{"label":"keywords","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"keywords","searchable":true,"sortable":true}},"visibleToCustomer":{"edit":{"label":"visibleToCustomer","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"visibleToCustomer","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","slug","category"],"edit":[[{"name":"title","size":6},{"name":"slug","size":6}],[{"name":"body","size":12}],[{"name":"category","size":6},{"name":"keywords","size":6}],[{"name":"visibleToCustomer","size":4}]]},"uid":"api::article.article"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (30, 'plugin_content_manager_configuration_content_types::api::satisfaction-survey.satisfaction-survey', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"introduction":{"edit":{"label":"introduction","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"introduction","searchable":true,"sortable":true}},"questions":{"edit":{"label":"questions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"questions","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","introduction","questions"],"edit":[[{"name":"name","size":6},{"name":"introduction","size":6}],[{"name":"questions","size":12}],[{"name":"active","size":4}]]},"uid":"api::satisfaction-survey.satisfaction-survey"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (31, 'plugin_content_manager_configuration_content_types::api::solution.solution', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"occurrence":{"edit":{"label":"occurrence","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"occurrence","searchable":true,"sortable":true}},"flow":{"edit":{"label":"flow","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"flow","searchable":true,"sortable":true}},"position":{"edit":{"label":"position","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"position","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"steps":{"edit":{"label":"steps","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"steps","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","occurrence","flow"],"edit":[[{"name":"name","size":6},{"name":"occurrence","size":6}],[{"name":"flow","size":6},{"name":"position","size":4}],[{"name":"description","size":6}],[{"name":"steps","size":12}],[{"name":"active","size":4}]]},"uid":"api::solution.solution"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (35, 'plugin_content_manager_configuration_content_types::api::service-script.service-script', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","active","createdAt"],"edit":[[{"name":"name","size":6}],[{"name":"body","size":12}],[{"name":"active","size":4}]]},"uid":"api::service-script.service-script"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (51, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null,"ssoLockedRoles":null}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (22, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow-stage', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"color":{"edit":{"label":"color","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"color","searchable":true,"sortable":true}},"workflow":{"edit":{"label":"workflow","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"workflow","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","color","workflow"],"edit":[[{"name":"name","size":6},{"name":"color","size":6}],[{"name":"workflow","size":6},{"name":"permissions","size":6}]]},"uid":"plugin::review-workflows.workflow-stage"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (37, 'plugin_content_manager_configuration_content_types::admin::api-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::api-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (43, 'plugin_content_manager_configuration_content_types::admin::role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6},{"name":"users","size":6}],[{"name":"permissions","size":6}]]},"uid":"admin::role"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (23, 'plugin_content_manager_configuration_content_types::api::extra-field-group.extra-field-group', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"fields":{"edit":{"label":"fields","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fields","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","fields","active"],"edit":[[{"name":"name","size":6}],[{"name":"fields","size":12}],[{"name":"active","size":4}]]},"uid":"api::extra-field-group.extra-field-group"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (32, 'plugin_content_manager_configuration_content_types::api::solution-group.solution-group', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"members":{"edit":{"label":"members","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"members","searchable":false,"sortable":false}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","members","email"],"edit":[[{"name":"name","size":6},{"name":"members","size":6}],[{"name":"email","size":6},{"name":"active","size":4}]]},"uid":"api::solution-group.solution-group"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (25, 'plugin_content_manager_configuration_content_types::api::form.form', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"fields":{"edit":{"label":"fields","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"fields","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","fields","active"],"edit":[[{"name":"name","size":6}],[{"name":"fields","size":12}],[{"name":"active","size":4}]]},"uid":"api::form.form"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (36, 'plugin_content_manager_configuration_content_types::admin::user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"firstname","defaultSortBy":"firstname","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"resetPasswordTokenExpiresAt":{"edit":{"label":"resetPasswordTokenExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordTokenExpiresAt","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"registrationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"registrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"isActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"roles","searchable":false,"sortable":false}},"apiTokens":{"edit":{"label":"apiTokens","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiTokens","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"preferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"preferedLanguage","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"resetPasswordTokenExpiresAt","size":6}],[{"name":"isActive","size":4},{"name":"roles","size":6}],[{"name":"apiTokens","size":6},{"name":"blocked","size":4}],[{"name":"preferedLanguage","size":6}]]},"uid":"admin::user"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (26, 'plugin_content_manager_configuration_content_types::api::occurrence-type.occurrence-type', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"sector":{"edit":{"label":"sector","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"sector","searchable":true,"sortable":true}},"classification":{"edit":{"label":"classification","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"classification","searchable":true,"sortable":true}},"solutionGroup":{"edit":{"label":"solutionGroup","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"solutionGroup","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"detailRestrictedToSector":{"edit":{"label":"detailRestrictedToSector","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"detailRestrictedToSector","searchable":true,"sortable":true}},"listRestrictedToSector":{"edit":{"label":"listRestrictedToSector","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"listRestrictedToSector","searchable":true,"sortable":true}},"notifyHighCriticality":{"edit":{"label":"notifyHighCriticality","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"notifyHighCriticality","searchable":true,"sortable":true}},"solutionRequired":{"edit":{"label":"solutionRequired","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"solutionRequired","searchable":true,"sortable":true}},"classificationRequired":{"edit":{"label":"classificationRequired","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"classificationRequired","searchable":true,"sortable":true}},"anonymous":{"edit":{"label":"anonymous","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"anonymous","searchable":true,"sortable":true}},"confidential":{"edit":{"label":"confidential","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confidential","searchable":true,"sortable":true}},"dynamicSector":{"edit":{"label":"dynamicSector","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"dynamicSector","searchable":true,"sortable":true}},"occurrences":{"edit":{"label":"occurrences","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"occurrences","searchable":false,"sortable":false}},"satisfactionSurvey":{"edit":{"label":"satisfactionSurvey","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"satisfactionSurvey","searchable":true,"sortable":true}},"sendSurveyBySms":{"edit":{"label":"sendSurveyBySms","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sendSurveyBySms","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"users","searchable":false,"sortable":false}},"attachments":{"edit":{"label":"attachments","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"attachments","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","sector","classification"],"edit":[[{"name":"name","size":6},{"name":"sector","size":6}],[{"name":"classification","size":6},{"name":"solutionGroup","size":6}],[{"name":"description","size":6},{"name":"detailRestrictedToSector","size":4}],[{"name":"listRestrictedToSector","size":4},{"name":"notifyHighCriticality","size":4},{"name":"solutionRequired","size":4}],[{"name":"classificationRequired","size":4},{"name":"anonymous","size":4},{"name":"confidential","size":4}],[{"name":"dynamicSector","size":4},{"name":"occurrences","size":6}],[{"name":"satisfactionSurvey","size":6},{"name":"sendSurveyBySms","size":4}],[{"name":"users","size":12}],[{"name":"attachments","size":6},{"name":"active","size":4}]]},"uid":"api::occurrence-type.occurrence-type"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (33, 'plugin_content_manager_configuration_content_types::api::sector.sector', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","email","active"],"edit":[[{"name":"name","size":6},{"name":"email","size":6}],[{"name":"active","size":4}]]},"uid":"api::sector.sector"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (39, 'plugin_content_manager_configuration_content_types::admin::transfer-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","accessKey"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"accessKey","size":6},{"name":"lastUsedAt","size":6}],[{"name":"permissions","size":6},{"name":"expiresAt","size":6}],[{"name":"lifespan","size":4}]]},"uid":"admin::transfer-token"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (27, 'plugin_content_manager_configuration_content_types::api::occurrence.occurrence', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"occurrenceType":{"edit":{"label":"occurrenceType","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"occurrenceType","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"slaValue":{"edit":{"label":"slaValue","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slaValue","searchable":true,"sortable":true}},"slaUnit":{"edit":{"label":"slaUnit","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slaUnit","searchable":true,"sortable":true}},"form":{"edit":{"label":"form","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"form","searchable":true,"sortable":true}},"serviceScript":{"edit":{"label":"serviceScript","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"serviceScript","searchable":true,"sortable":true}},"extraFieldGroup":{"edit":{"label":"extraFieldGroup","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"extraFieldGroup","searchable":true,"sortable":true}},"classification":{"edit":{"label":"classification","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"classification","searchable":true,"sortable":true}},"ticketClassifications":{"edit":{"label":"ticketClassifications","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"ticketClassifications","searchable":false,"sortable":false}},"sector":{"edit":{"label":"sector","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"sector","searchable":true,"sortable":true}},"solutionGroup":{"edit":{"label":"solutionGroup","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"solutionGroup","searchable":true,"sortable":true}},"alert":{"edit":{"label":"alert","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"alert","searchable":true,"sortable":true}},"note":{"edit":{"label":"note","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"note","searchable":true,"sortable":true}},"inventoryItemRequired":{"edit":{"label":"inventoryItemRequired","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"inventoryItemRequired","searchable":true,"sortable":true}},"notifyHighCriticality":{"edit":{"label":"notifyHighCriticality","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"notifyHighCriticality","searchable":true,"sortable":true}},"position":{"edit":{"label":"position","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"position","searchable":true,"sortable":true}},"solutions":{"edit":{"label":"solutions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"solutions","searchable":false,"sortable":false}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}},"satisfactionSurvey":{"edit":{"label":"satisfactionSurvey","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"satisfactionSurvey","searchable":true,"sortable":true}},"sendSurveyBySms":{"edit":{"label":"sendSurveyBySms","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sendSurveyBySms","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"users","searchable":false,"sortable":false}},"attachments":{"edit":{"label":"attachments","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"attachments","searchable":false,"sortable":false}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","code","occurrenceType","name"],"edit":[[{"name":"code","size":4},{"name":"occurrenceType","size":6}],[{"name":"name","size":6},{"name":"slaValue","size":4}],[{"name":"slaUnit","size":6},{"name":"form","size":6}],[{"name":"serviceScript","size":6},{"name":"extraFieldGroup","size":6}],[{"name":"classification","size":6},{"name":"ticketClassifications","size":6}],[{"name":"sector","size":6},{"name":"solutionGroup","size":6}],[{"name":"alert","size":6},{"name":"note","size":6}],[{"name":"inventoryItemRequired","size":4},{"name":"notifyHighCriticality","size":4},{"name":"position","size":4}],[{"name":"solutions","size":6},{"name":"articles","size":6}],[{"name":"satisfactionSurvey","size":6},{"name":"sendSurveyBySms","size":4}],[{"name":"users","size":12}],[{"name":"attachments","size":6},{"name":"active","size":4}]]},"uid":"api::occurrence.occurrence"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (38, 'plugin_content_manager_configuration_content_types::api::inventory-item.inventory-item', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"identifier":{"edit":{"label":"identifier","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"identifier","searchable":true,"sortable":true}},"customer":{"edit":{"label":"customer","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"customer","searchable":true,"sortable":true}},"active":{"edit":{"label":"active","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"active","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","identifier","customer"],"edit":[[{"name":"name","size":6},{"name":"identifier","size":6}],[{"name":"customer","size":6},{"name":"active","size":4}]]},"uid":"api::inventory-item.inventory-item"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (41, 'plugin_content_manager_configuration_content_types::admin::session', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"userId","defaultSortBy":"userId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"userId":{"edit":{"label":"userId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"userId","searchable":true,"sortable":true}},"sessionId":{"edit":{"label":"sessionId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sessionId","searchable":true,"sortable":true}},"childId":{"edit":{"label":"childId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"childId","searchable":true,"sortable":true}},"deviceId":{"edit":{"label":"deviceId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deviceId","searchable":true,"sortable":true}},"origin":{"edit":{"label":"origin","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"origin","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"absoluteExpiresAt":{"edit":{"label":"absoluteExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"absoluteExpiresAt","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"metadata":{"edit":{"label":"metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"metadata","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","userId","sessionId","childId"],"edit":[[{"name":"userId","size":6},{"name":"sessionId","size":6}],[{"name":"childId","size":6},{"name":"deviceId","size":6}],[{"name":"origin","size":6},{"name":"expiresAt","size":6}],[{"name":"absoluteExpiresAt","size":6},{"name":"status","size":6}],[{"name":"type","size":6}],[{"name":"metadata","size":12}]]},"uid":"admin::session"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (42, 'plugin_content_manager_configuration_content_types::admin::transfer-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::transfer-token-permission"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (44, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true,"autoOrientation":false,"aiMetadata":true}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (45, 'plugin_upload_view_configuration', '{"pageSize":10,"sort":"createdAt:DESC"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (46, 'plugin_upload_metrics', '{"weeklySchedule":"12 5 12 * * 2"}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (47, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (48, 'plugin_users-permissions_grant', '{"email":{"icon":"envelope","enabled":true},"discord":{"icon":"discord","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/discord/callback","scope":["identify","email"]},"facebook":{"icon":"facebook-square","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/facebook/callback","scope":["email"]},"google":{"icon":"google","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/google/callback","scope":["email"]},"github":{"icon":"github","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/github/callback","scope":["user","user:email"]},"microsoft":{"icon":"windows","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/microsoft/callback","scope":["user.read"]},"twitter":{"icon":"twitter","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitter/callback"},"instagram":{"icon":"instagram","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/instagram/callback","scope":["user_profile"]},"vk":{"icon":"vk","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/vk/callback","scope":["email"]},"twitch":{"icon":"twitch","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitch/callback","scope":["user:read:email"]},"linkedin":{"icon":"linkedin","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/linkedin/callback","scope":["r_liteprofile","r_emailaddress"]},"cognito":{"icon":"aws","enabled":false,"key":"","secret":"","subdomain":"my.subdomain.com","callback":"api/auth/cognito/callback","scope":["email","openid","profile"]},"reddit":{"icon":"reddit","enabled":false,"key":"","secret":"","callback":"api/auth/reddit/callback","scope":["identity"]},"auth0":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"my-tenant.eu","callback":"api/auth/auth0/callback","scope":["openid","email","profile"]},"cas":{"icon":"book","enabled":false,"key":"","secret":"","callback":"api/auth/cas/callback","scope":["openid email"],"subdomain":"my.subdomain.com/cas"},"patreon":{"icon":"","enabled":false,"key":"","secret":"","callback":"api/auth/patreon/callback","scope":["identity","identity[email]"]},"keycloak":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"myKeycloakProvider.com/realms/myrealm","callback":"api/auth/keycloak/callback","scope":["openid","email","profile"]}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (49, 'plugin_users-permissions_email', '{"reset_password":{"display":"Email.template.reset_password","icon":"sync","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Reset password","message":"<p>We heard that you lost your password. Sorry about that!</p>\n\n<p>But don’t worry! You can use the following link to reset your password:</p>\n<p><%= URL %>?code=<%= TOKEN %></p>\n\n<p>Thanks.</p>"}},"email_confirmation":{"display":"Email.template.email_confirmation","icon":"check-square","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Account confirmation","message":"<p>Thank you for registering!</p>\n\n<p>You have to confirm your email address. Please click on the link below.</p>\n\n<p><%= URL %>?confirmation=<%= CODE %></p>\n\n<p>Thanks.</p>"}}}', 'object', NULL, NULL);
INSERT INTO public.strapi_core_store_settings VALUES (50, 'plugin_users-permissions_advanced', '{"unique_email":true,"allow_register":false,"email_confirmation":false,"email_reset_password":null,"email_confirmation_redirection":null,"default_role":"authenticated"}', 'object', NULL, NULL);


--
-- Data for Name: strapi_database_schema; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_database_schema VALUES (1, '{"tables":[{"name":"files","indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null},{"name":"files_documents_idx","columns":["document_id","locale","published_at"]},{"name":"files_created_by_id_fk","columns":["created_by_id"]},{"name":"files_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"files_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"files_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"alternative_text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"caption","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"focal_point","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"width","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"height","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"formats","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ext","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mime","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"size","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"preview_url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider_metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"folder_path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"upload_folders","indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"},{"name":"upload_folders_documents_idx","columns":["document_id","locale","published_at"]},{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"]},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"i18n_locale","indexes":[{"name":"i18n_locale_documents_idx","columns":["document_id","locale","published_at"]},{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"]},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_releases","indexes":[{"name":"strapi_releases_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"released_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"scheduled_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"timezone","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_release_actions","indexes":[{"name":"strapi_release_actions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"entry_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_entry_valid","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows","indexes":[{"name":"strapi_workflows_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_types","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_workflows_stages","indexes":[{"name":"strapi_workflows_stages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"color","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_permissions","indexes":[{"name":"up_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_roles","indexes":[{"name":"up_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_users","indexes":[{"name":"up_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_users_created_by_id_fk","columns":["created_by_id"]},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmation_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmed","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"alerts_cmps","indexes":[{"name":"alerts_field_idx","columns":["field"]},{"name":"alerts_component_type_idx","columns":["component_type"]},{"name":"alerts_entity_fk","columns":["entity_id"]},{"name":"alerts_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"alerts_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"alerts","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"alerts","indexes":[{"name":"alerts_name_index","columns":["name"]},{"name":"alerts_active_index","columns":["active"]},{"name":"alerts_documents_idx","columns":["document_id","locale","published_at"]},{"name":"alerts_created_by_id_fk","columns":["created_by_id"]},{"name":"alerts_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"alerts_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"alerts_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"extra_emails","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"articles","indexes":[{"name":"articles_title_index","columns":["title"]},{"name":"articles_slug_index","columns":["slug"]},{"name":"articles_visible_to_customer_index","columns":["visible_to_customer"]},{"name":"articles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"articles_created_by_id_fk","columns":["created_by_id"]},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"articles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"body","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"keywords","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"visible_to_customer","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"article_categories","indexes":[{"name":"article_categories_name_index","columns":["name"]},{"name":"article_categories_active_index","columns":["active"]},{"name":"article_categories_documents_idx","columns":["document_id","locale","published_at"]},{"name":"article_categories_created_by_id_fk","columns":["created_by_id"]},{"name":"article_categories_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"article_categories_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"article_categories_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"classifications","indexes":[{"name":"classifications_name_index","columns":["name"]},{"name":"classifications_kind_index","columns":["kind"]},{"name":"classifications_active_index","columns":["active"]},{"name":"classifications_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"classifications_name_key_uq","columns":["name_key"]},{"name":"classifications_created_by_id_fk","columns":["created_by_id"]},{"name":"classifications_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"classifications_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"classifications_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"name_key","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"counters","indexes":[{"name":"counters_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"counters_series_uq","columns":["series"]},{"name":"counters_created_by_id_fk","columns":["created_by_id"]},{"name":"counters_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"counters_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"counters_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"series","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"value","type":"integer","args":[],"defaultTo":0,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"customers","indexes":[{"name":"customers_name_index","columns":["name"]},{"name":"customers_email_index","columns":["email"]},{"name":"customers_document_index","columns":["document"]},{"name":"customers_documents_idx","columns":["document_id","locale","published_at"]},{"name":"customers_created_by_id_fk","columns":["created_by_id"]},{"name":"customers_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"customers_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"customers_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"phone","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"document","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"desk_settings","indexes":[{"name":"desk_settings_documents_idx","columns":["document_id","locale","published_at"]},{"name":"desk_settings_created_by_id_fk","columns":["created_by_id"]},{"name":"desk_settings_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"desk_settings_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"desk_settings_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"extra_field_groups_cmps","indexes":[{"name":"extra_field_groups_field_idx","columns":["field"]},{"name":"extra_field_groups_component_type_idx","columns":["component_type"]},{"name":"extra_field_groups_entity_fk","columns":["entity_id"]},{"name":"extra_field_groups_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"extra_field_groups_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"extra_field_groups","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"extra_field_groups","indexes":[{"name":"extra_field_groups_name_index","columns":["name"]},{"name":"extra_field_groups_active_index","columns":["active"]},{"name":"extra_field_groups_documents_idx","columns":["document_id","locale","published_at"]},{"name":"extra_field_groups_created_by_id_fk","columns":["created_by_id"]},{"name":"extra_field_groups_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"extra_field_groups_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"extra_field_groups_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"forms_cmps","indexes":[{"name":"forms_field_idx","columns":["field"]},{"name":"forms_component_type_idx","columns":["component_type"]},{"name":"forms_entity_fk","columns":["entity_id"]},{"name":"forms_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"forms_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"forms","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"forms","indexes":[{"name":"forms_name_index","columns":["name"]},{"name":"forms_active_index","columns":["active"]},{"name":"forms_documents_idx","columns":["document_id","locale","published_at"]},{"name":"forms_created_by_id_fk","columns":["created_by_id"]},{"name":"forms_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"forms_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"forms_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"inventory_items","indexes":[{"name":"inventory_items_name_index","columns":["name"]},{"name":"inventory_items_identifier_index","columns":["identifier"]},{"name":"inventory_items_active_index","columns":["active"]},{"name":"inventory_items_documents_idx","columns":["document_id","locale","published_at"]},{"name":"inventory_items_created_by_id_fk","columns":["created_by_id"]},{"name":"inventory_items_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"inventory_items_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"inventory_items_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"identifier","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"occurrences_cmps","indexes":[{"name":"occurrences_field_idx","columns":["field"]},{"name":"occurrences_component_type_idx","columns":["component_type"]},{"name":"occurrences_entity_fk","columns":["entity_id"]},{"name":"occurrences_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences","indexes":[{"name":"occurrences_name_index","columns":["name"]},{"name":"occurrences_active_index","columns":["active"]},{"name":"occurrences_position_index","columns":["position"]},{"name":"occurrences_updated_at_index","columns":["updated_at"]},{"name":"occurrences_created_at_index","columns":["created_at"]},{"name":"occurrences_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"occurrences_code_uq","columns":["code"]},{"type":"unique","name":"occurrences_name_key_uq","columns":["name_key"]},{"name":"occurrences_created_by_id_fk","columns":["created_by_id"]},{"name":"occurrences_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"occurrences_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"occurrences_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false,"unique":true},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sla_value","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sla_unit","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"note","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"inventory_item_required","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"notify_high_criticality","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"position","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"send_survey_by_sms","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"name_key","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"occurrence_types_cmps","indexes":[{"name":"occurrence_types_field_idx","columns":["field"]},{"name":"occurrence_types_component_type_idx","columns":["component_type"]},{"name":"occurrence_types_entity_fk","columns":["entity_id"]},{"name":"occurrence_types_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"occurrence_types_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrence_types","indexes":[{"name":"occurrence_types_name_index","columns":["name"]},{"name":"occurrence_types_active_index","columns":["active"]},{"name":"occurrence_types_updated_at_index","columns":["updated_at"]},{"name":"occurrence_types_created_at_index","columns":["created_at"]},{"name":"occurrence_types_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"occurrence_types_name_key_uq","columns":["name_key"]},{"name":"occurrence_types_created_by_id_fk","columns":["created_by_id"]},{"name":"occurrence_types_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"occurrence_types_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"occurrence_types_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"detail_restricted_to_sector","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"list_restricted_to_sector","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"notify_high_criticality","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"solution_required","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"classification_required","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"anonymous","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"confidential","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"dynamic_sector","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"send_survey_by_sms","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"name_key","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"satisfaction_surveys_cmps","indexes":[{"name":"satisfaction_surveys_field_idx","columns":["field"]},{"name":"satisfaction_surveys_component_type_idx","columns":["component_type"]},{"name":"satisfaction_surveys_entity_fk","columns":["entity_id"]},{"name":"satisfaction_surveys_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"satisfaction_surveys_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"satisfaction_surveys","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"satisfaction_surveys","indexes":[{"name":"satisfaction_surveys_name_index","columns":["name"]},{"name":"satisfaction_surveys_active_index","columns":["active"]},{"name":"satisfaction_surveys_documents_idx","columns":["document_id","locale","published_at"]},{"name":"satisfaction_surveys_created_by_id_fk","columns":["created_by_id"]},{"name":"satisfaction_surveys_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"satisfaction_surveys_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"satisfaction_surveys_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"introduction","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"sectors","indexes":[{"name":"sectors_name_index","columns":["name"]},{"name":"sectors_active_index","columns":["active"]},{"name":"sectors_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"sectors_name_key_uq","columns":["name_key"]},{"name":"sectors_created_by_id_fk","columns":["created_by_id"]},{"name":"sectors_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"sectors_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"sectors_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"name_key","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"service_scripts","indexes":[{"name":"service_scripts_name_index","columns":["name"]},{"name":"service_scripts_active_index","columns":["active"]},{"name":"service_scripts_documents_idx","columns":["document_id","locale","published_at"]},{"name":"service_scripts_created_by_id_fk","columns":["created_by_id"]},{"name":"service_scripts_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"service_scripts_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"service_scripts_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"body","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"solutions_cmps","indexes":[{"name":"solutions_field_idx","columns":["field"]},{"name":"solutions_component_type_idx","columns":["component_type"]},{"name":"solutions_entity_fk","columns":["entity_id"]},{"name":"solutions_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"solutions_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"solutions","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"solutions","indexes":[{"name":"solutions_name_index","columns":["name"]},{"name":"solutions_flow_index","columns":["flow"]},{"name":"solutions_active_index","columns":["active"]},{"name":"solutions_position_index","columns":["position"]},{"name":"solutions_updated_at_index","columns":["updated_at"]},{"name":"solutions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"solutions_created_by_id_fk","columns":["created_by_id"]},{"name":"solutions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"solutions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"solutions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"flow","type":"string","args":[],"defaultTo":"main","notNullable":true,"unsigned":false},{"name":"position","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"solution_groups","indexes":[{"name":"solution_groups_name_index","columns":["name"]},{"name":"solution_groups_active_index","columns":["active"]},{"name":"solution_groups_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"solution_groups_name_key_uq","columns":["name_key"]},{"name":"solution_groups_created_by_id_fk","columns":["created_by_id"]},{"name":"solution_groups_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"solution_groups_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"solution_groups_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"active","type":"boolean","args":[],"defaultTo":true,"notNullable":true,"unsigned":false},{"name":"name_key","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions","indexes":[{"name":"admin_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action_parameters","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"properties","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conditions","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_users","indexes":[{"name":"admin_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_users_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"firstname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lastname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"registration_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_active","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"prefered_language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_roles","indexes":[{"name":"admin_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_tokens","indexes":[{"name":"strapi_api_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"encrypted_key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_token_permissions","indexes":[{"name":"strapi_api_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_tokens","indexes":[{"name":"strapi_transfer_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_token_permissions","indexes":[{"name":"strapi_transfer_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_sessions","indexes":[{"name":"strapi_sessions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"user_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"session_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"child_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"device_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"origin","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"absolute_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"desk_user_roles","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"role","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"desk_thresholds","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"percent","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"desk_steps_cmps","indexes":[{"name":"desk_steps_field_idx","columns":["field"]},{"name":"desk_steps_component_type_idx","columns":["component_type"]},{"name":"desk_steps_entity_fk","columns":["entity_id"]},{"name":"desk_steps_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"desk_steps_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"desk_steps","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_steps","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"deadline_value","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"deadline_unit","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"parallel","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"auto_start","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"auto_finish","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false}]},{"name":"desk_recipients","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"assignee","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"sector","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"solution_group","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"responsible","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"supervisor","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"manager","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false}]},{"name":"desk_questions","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"text","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"options","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"desk_fields","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"label","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"required","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false},{"name":"options","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"help","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"personal_data","type":"boolean","args":[],"defaultTo":false,"notNullable":true,"unsigned":false}]},{"name":"strapi_core_store_settings","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"environment","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tag","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_webhooks","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"headers","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"events","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_history_versions","indexes":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"]}],"foreignKeys":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"data","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"schema","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_ai_metadata_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"completed_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_ai_localization_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"source_locale","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"target_locales","type":"jsonb","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"files_related_mph","indexes":[{"name":"files_related_mph_fk","columns":["file_id"]},{"name":"files_related_mph_oidx","columns":["order"]},{"name":"files_related_mph_idix","columns":["related_id"]}],"foreignKeys":[{"name":"files_related_mph_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_folder_lnk","indexes":[{"name":"files_folder_lnk_fk","columns":["file_id"]},{"name":"files_folder_lnk_ifk","columns":["folder_id"]},{"name":"files_folder_lnk_uq","columns":["file_id","folder_id"],"type":"unique"},{"name":"files_folder_lnk_oifk","columns":["file_ord"]}],"foreignKeys":[{"name":"files_folder_lnk_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"},{"name":"files_folder_lnk_ifk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"file_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders_parent_lnk","indexes":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"]},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"]},{"name":"upload_folders_parent_lnk_uq","columns":["folder_id","inv_folder_id"],"type":"unique"},{"name":"upload_folders_parent_lnk_oifk","columns":["folder_ord"]}],"foreignKeys":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_release_actions_release_lnk","indexes":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"]},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"]},{"name":"strapi_release_actions_release_lnk_uq","columns":["release_action_id","release_id"],"type":"unique"},{"name":"strapi_release_actions_release_lnk_oifk","columns":["release_action_ord"]}],"foreignKeys":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"],"referencedColumns":["id"],"referencedTable":"strapi_release_actions","onDelete":"CASCADE"},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"],"referencedColumns":["id"],"referencedTable":"strapi_releases","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"release_action_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_action_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stage_required_to_publish_lnk","indexes":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_uq","columns":["workflow_id","workflow_stage_id"],"type":"unique"}],"foreignKeys":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_workflow_lnk","indexes":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"]},{"name":"strapi_workflows_stages_workflow_lnk_uq","columns":["workflow_stage_id","workflow_id"],"type":"unique"},{"name":"strapi_workflows_stages_workflow_lnk_oifk","columns":["workflow_stage_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_permissions_lnk","indexes":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"]},{"name":"strapi_workflows_stages_permissions_lnk_uq","columns":["workflow_stage_id","permission_id"],"type":"unique"},{"name":"strapi_workflows_stages_permissions_lnk_ofk","columns":["permission_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_permissions_role_lnk","indexes":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"up_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"up_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"up_permissions","onDelete":"CASCADE"},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_role_lnk","indexes":[{"name":"up_users_role_lnk_fk","columns":["user_id"]},{"name":"up_users_role_lnk_ifk","columns":["role_id"]},{"name":"up_users_role_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"up_users_role_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"up_users_role_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_sector_lnk","indexes":[{"name":"up_users_sector_lnk_fk","columns":["user_id"]},{"name":"up_users_sector_lnk_ifk","columns":["sector_id"]},{"name":"up_users_sector_lnk_uq","columns":["user_id","sector_id"],"type":"unique"}],"foreignKeys":[{"name":"up_users_sector_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_sector_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_other_sectors_lnk","indexes":[{"name":"up_users_other_sectors_lnk_fk","columns":["user_id"]},{"name":"up_users_other_sectors_lnk_ifk","columns":["sector_id"]},{"name":"up_users_other_sectors_lnk_uq","columns":["user_id","sector_id"],"type":"unique"},{"name":"up_users_other_sectors_lnk_ofk","columns":["sector_ord"]}],"foreignKeys":[{"name":"up_users_other_sectors_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_other_sectors_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_category_lnk","indexes":[{"name":"articles_category_lnk_fk","columns":["article_id"]},{"name":"articles_category_lnk_ifk","columns":["article_category_id"]},{"name":"articles_category_lnk_uq","columns":["article_id","article_category_id"],"type":"unique"}],"foreignKeys":[{"name":"articles_category_lnk_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_category_lnk_ifk","columns":["article_category_id"],"referencedColumns":["id"],"referencedTable":"article_categories","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"article_categories_parent_lnk","indexes":[{"name":"article_categories_parent_lnk_fk","columns":["article_category_id"]},{"name":"article_categories_parent_lnk_ifk","columns":["inv_article_category_id"]},{"name":"article_categories_parent_lnk_uq","columns":["article_category_id","inv_article_category_id"],"type":"unique"}],"foreignKeys":[{"name":"article_categories_parent_lnk_fk","columns":["article_category_id"],"referencedColumns":["id"],"referencedTable":"article_categories","onDelete":"CASCADE"},{"name":"article_categories_parent_lnk_ifk","columns":["inv_article_category_id"],"referencedColumns":["id"],"referencedTable":"article_categories","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_article_category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"customers_user_lnk","indexes":[{"name":"customers_user_lnk_fk","columns":["customer_id"]},{"name":"customers_user_lnk_ifk","columns":["user_id"]},{"name":"customers_user_lnk_uq","columns":["customer_id","user_id"],"type":"unique"}],"foreignKeys":[{"name":"customers_user_lnk_fk","columns":["customer_id"],"referencedColumns":["id"],"referencedTable":"customers","onDelete":"CASCADE"},{"name":"customers_user_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"customer_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_settings_triage_sector_lnk","indexes":[{"name":"desk_settings_triage_sector_lnk_fk","columns":["desk_setting_id"]},{"name":"desk_settings_triage_sector_lnk_ifk","columns":["sector_id"]},{"name":"desk_settings_triage_sector_lnk_uq","columns":["desk_setting_id","sector_id"],"type":"unique"}],"foreignKeys":[{"name":"desk_settings_triage_sector_lnk_fk","columns":["desk_setting_id"],"referencedColumns":["id"],"referencedTable":"desk_settings","onDelete":"CASCADE"},{"name":"desk_settings_triage_sector_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"desk_setting_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"inventory_items_customer_lnk","indexes":[{"name":"inventory_items_customer_lnk_fk","columns":["inventory_item_id"]},{"name":"inventory_items_customer_lnk_ifk","columns":["customer_id"]},{"name":"inventory_items_customer_lnk_uq","columns":["inventory_item_id","customer_id"],"type":"unique"}],"foreignKeys":[{"name":"inventory_items_customer_lnk_fk","columns":["inventory_item_id"],"referencedColumns":["id"],"referencedTable":"inventory_items","onDelete":"CASCADE"},{"name":"inventory_items_customer_lnk_ifk","columns":["customer_id"],"referencedColumns":["id"],"referencedTable":"customers","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"inventory_item_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"customer_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_occurrence_type_lnk","indexes":[{"name":"occurrences_occurrence_type_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_occurrence_type_lnk_ifk","columns":["occurrence_type_id"]},{"name":"occurrences_occurrence_type_lnk_uq","columns":["occurrence_id","occurrence_type_id"],"type":"unique"},{"name":"occurrences_occurrence_type_lnk_oifk","columns":["occurrence_ord"]}],"foreignKeys":[{"name":"occurrences_occurrence_type_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_occurrence_type_lnk_ifk","columns":["occurrence_type_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"occurrence_type_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"occurrence_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_form_lnk","indexes":[{"name":"occurrences_form_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_form_lnk_ifk","columns":["form_id"]},{"name":"occurrences_form_lnk_uq","columns":["occurrence_id","form_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_form_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_form_lnk_ifk","columns":["form_id"],"referencedColumns":["id"],"referencedTable":"forms","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"form_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_service_script_lnk","indexes":[{"name":"occurrences_service_script_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_service_script_lnk_ifk","columns":["service_script_id"]},{"name":"occurrences_service_script_lnk_uq","columns":["occurrence_id","service_script_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_service_script_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_service_script_lnk_ifk","columns":["service_script_id"],"referencedColumns":["id"],"referencedTable":"service_scripts","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"service_script_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_extra_field_group_lnk","indexes":[{"name":"occurrences_extra_field_group_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_extra_field_group_lnk_ifk","columns":["extra_field_group_id"]},{"name":"occurrences_extra_field_group_lnk_uq","columns":["occurrence_id","extra_field_group_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_extra_field_group_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_extra_field_group_lnk_ifk","columns":["extra_field_group_id"],"referencedColumns":["id"],"referencedTable":"extra_field_groups","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"extra_field_group_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_classification_lnk","indexes":[{"name":"occurrences_classification_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_classification_lnk_ifk","columns":["classification_id"]},{"name":"occurrences_classification_lnk_uq","columns":["occurrence_id","classification_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_classification_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_classification_lnk_ifk","columns":["classification_id"],"referencedColumns":["id"],"referencedTable":"classifications","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"classification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_ticket_classifications_lnk","indexes":[{"name":"occurrences_ticket_classifications_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_ticket_classifications_lnk_ifk","columns":["classification_id"]},{"name":"occurrences_ticket_classifications_lnk_uq","columns":["occurrence_id","classification_id"],"type":"unique"},{"name":"occurrences_ticket_classifications_lnk_ofk","columns":["classification_ord"]}],"foreignKeys":[{"name":"occurrences_ticket_classifications_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_ticket_classifications_lnk_ifk","columns":["classification_id"],"referencedColumns":["id"],"referencedTable":"classifications","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"classification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"classification_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_sector_lnk","indexes":[{"name":"occurrences_sector_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_sector_lnk_ifk","columns":["sector_id"]},{"name":"occurrences_sector_lnk_uq","columns":["occurrence_id","sector_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_sector_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_sector_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_solution_group_lnk","indexes":[{"name":"occurrences_solution_group_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_solution_group_lnk_ifk","columns":["solution_group_id"]},{"name":"occurrences_solution_group_lnk_uq","columns":["occurrence_id","solution_group_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_solution_group_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_solution_group_lnk_ifk","columns":["solution_group_id"],"referencedColumns":["id"],"referencedTable":"solution_groups","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"solution_group_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_alert_lnk","indexes":[{"name":"occurrences_alert_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_alert_lnk_ifk","columns":["alert_id"]},{"name":"occurrences_alert_lnk_uq","columns":["occurrence_id","alert_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_alert_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_alert_lnk_ifk","columns":["alert_id"],"referencedColumns":["id"],"referencedTable":"alerts","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"alert_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_articles_lnk","indexes":[{"name":"occurrences_articles_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_articles_lnk_ifk","columns":["article_id"]},{"name":"occurrences_articles_lnk_uq","columns":["occurrence_id","article_id"],"type":"unique"},{"name":"occurrences_articles_lnk_ofk","columns":["article_ord"]}],"foreignKeys":[{"name":"occurrences_articles_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_articles_lnk_ifk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrences_satisfaction_survey_lnk","indexes":[{"name":"occurrences_satisfaction_survey_lnk_fk","columns":["occurrence_id"]},{"name":"occurrences_satisfaction_survey_lnk_ifk","columns":["satisfaction_survey_id"]},{"name":"occurrences_satisfaction_survey_lnk_uq","columns":["occurrence_id","satisfaction_survey_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrences_satisfaction_survey_lnk_fk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"},{"name":"occurrences_satisfaction_survey_lnk_ifk","columns":["satisfaction_survey_id"],"referencedColumns":["id"],"referencedTable":"satisfaction_surveys","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"satisfaction_survey_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrence_types_sector_lnk","indexes":[{"name":"occurrence_types_sector_lnk_fk","columns":["occurrence_type_id"]},{"name":"occurrence_types_sector_lnk_ifk","columns":["sector_id"]},{"name":"occurrence_types_sector_lnk_uq","columns":["occurrence_type_id","sector_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrence_types_sector_lnk_fk","columns":["occurrence_type_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"},{"name":"occurrence_types_sector_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_type_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrence_types_classification_lnk","indexes":[{"name":"occurrence_types_classification_lnk_fk","columns":["occurrence_type_id"]},{"name":"occurrence_types_classification_lnk_ifk","columns":["classification_id"]},{"name":"occurrence_types_classification_lnk_uq","columns":["occurrence_type_id","classification_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrence_types_classification_lnk_fk","columns":["occurrence_type_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"},{"name":"occurrence_types_classification_lnk_ifk","columns":["classification_id"],"referencedColumns":["id"],"referencedTable":"classifications","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_type_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"classification_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrence_types_solution_group_lnk","indexes":[{"name":"occurrence_types_solution_group_lnk_fk","columns":["occurrence_type_id"]},{"name":"occurrence_types_solution_group_lnk_ifk","columns":["solution_group_id"]},{"name":"occurrence_types_solution_group_lnk_uq","columns":["occurrence_type_id","solution_group_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrence_types_solution_group_lnk_fk","columns":["occurrence_type_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"},{"name":"occurrence_types_solution_group_lnk_ifk","columns":["solution_group_id"],"referencedColumns":["id"],"referencedTable":"solution_groups","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_type_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"solution_group_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"occurrence_types_satisfaction_survey_lnk","indexes":[{"name":"occurrence_types_satisfaction_survey_lnk_fk","columns":["occurrence_type_id"]},{"name":"occurrence_types_satisfaction_survey_lnk_ifk","columns":["satisfaction_survey_id"]},{"name":"occurrence_types_satisfaction_survey_lnk_uq","columns":["occurrence_type_id","satisfaction_survey_id"],"type":"unique"}],"foreignKeys":[{"name":"occurrence_types_satisfaction_survey_lnk_fk","columns":["occurrence_type_id"],"referencedColumns":["id"],"referencedTable":"occurrence_types","onDelete":"CASCADE"},{"name":"occurrence_types_satisfaction_survey_lnk_ifk","columns":["satisfaction_survey_id"],"referencedColumns":["id"],"referencedTable":"satisfaction_surveys","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"occurrence_type_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"satisfaction_survey_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"solutions_occurrence_lnk","indexes":[{"name":"solutions_occurrence_lnk_fk","columns":["solution_id"]},{"name":"solutions_occurrence_lnk_ifk","columns":["occurrence_id"]},{"name":"solutions_occurrence_lnk_uq","columns":["solution_id","occurrence_id"],"type":"unique"},{"name":"solutions_occurrence_lnk_oifk","columns":["solution_ord"]}],"foreignKeys":[{"name":"solutions_occurrence_lnk_fk","columns":["solution_id"],"referencedColumns":["id"],"referencedTable":"solutions","onDelete":"CASCADE"},{"name":"solutions_occurrence_lnk_ifk","columns":["occurrence_id"],"referencedColumns":["id"],"referencedTable":"occurrences","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"solution_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"occurrence_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"solution_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"solution_groups_members_lnk","indexes":[{"name":"solution_groups_members_lnk_fk","columns":["solution_group_id"]},{"name":"solution_groups_members_lnk_ifk","columns":["user_id"]},{"name":"solution_groups_members_lnk_uq","columns":["solution_group_id","user_id"],"type":"unique"},{"name":"solution_groups_members_lnk_ofk","columns":["user_ord"]}],"foreignKeys":[{"name":"solution_groups_members_lnk_fk","columns":["solution_group_id"],"referencedColumns":["id"],"referencedTable":"solution_groups","onDelete":"CASCADE"},{"name":"solution_groups_members_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"solution_group_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_role_lnk","indexes":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"admin_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"admin_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_api_token_lnk","indexes":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"]},{"name":"admin_permissions_api_token_lnk_uq","columns":["permission_id","api_token_id"],"type":"unique"},{"name":"admin_permissions_api_token_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users_roles_lnk","indexes":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"]},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"]},{"name":"admin_users_roles_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"admin_users_roles_lnk_ofk","columns":["role_ord"]},{"name":"admin_users_roles_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_tokens_admin_user_owner_lnk","indexes":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_uq","columns":["api_token_id","user_id"],"type":"unique"},{"name":"strapi_api_tokens_admin_user_owner_lnk_oifk","columns":["api_token_ord"]}],"foreignKeys":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions_token_lnk","indexes":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"]},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"]},{"name":"strapi_api_token_permissions_token_lnk_uq","columns":["api_token_permission_id","api_token_id"],"type":"unique"},{"name":"strapi_api_token_permissions_token_lnk_oifk","columns":["api_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_token_permissions","onDelete":"CASCADE"},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions_token_lnk","indexes":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_uq","columns":["transfer_token_permission_id","transfer_token_id"],"type":"unique"},{"name":"strapi_transfer_token_permissions_token_lnk_oifk","columns":["transfer_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_token_permissions","onDelete":"CASCADE"},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"transfer_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_user_roles_user_lnk","indexes":[{"name":"desk_user_roles_user_lnk_fk","columns":["user_role_id"]},{"name":"desk_user_roles_user_lnk_ifk","columns":["user_id"]},{"name":"desk_user_roles_user_lnk_uq","columns":["user_role_id","user_id"],"type":"unique"}],"foreignKeys":[{"name":"desk_user_roles_user_lnk_fk","columns":["user_role_id"],"referencedColumns":["id"],"referencedTable":"desk_user_roles","onDelete":"CASCADE"},{"name":"desk_user_roles_user_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_steps_sector_lnk","indexes":[{"name":"desk_steps_sector_lnk_fk","columns":["step_id"]},{"name":"desk_steps_sector_lnk_ifk","columns":["sector_id"]},{"name":"desk_steps_sector_lnk_uq","columns":["step_id","sector_id"],"type":"unique"}],"foreignKeys":[{"name":"desk_steps_sector_lnk_fk","columns":["step_id"],"referencedColumns":["id"],"referencedTable":"desk_steps","onDelete":"CASCADE"},{"name":"desk_steps_sector_lnk_ifk","columns":["sector_id"],"referencedColumns":["id"],"referencedTable":"sectors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"step_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"sector_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_steps_solution_group_lnk","indexes":[{"name":"desk_steps_solution_group_lnk_fk","columns":["step_id"]},{"name":"desk_steps_solution_group_lnk_ifk","columns":["solution_group_id"]},{"name":"desk_steps_solution_group_lnk_uq","columns":["step_id","solution_group_id"],"type":"unique"}],"foreignKeys":[{"name":"desk_steps_solution_group_lnk_fk","columns":["step_id"],"referencedColumns":["id"],"referencedTable":"desk_steps","onDelete":"CASCADE"},{"name":"desk_steps_solution_group_lnk_ifk","columns":["solution_group_id"],"referencedColumns":["id"],"referencedTable":"solution_groups","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"step_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"solution_group_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"desk_steps_alert_lnk","indexes":[{"name":"desk_steps_alert_lnk_fk","columns":["step_id"]},{"name":"desk_steps_alert_lnk_ifk","columns":["alert_id"]},{"name":"desk_steps_alert_lnk_uq","columns":["step_id","alert_id"],"type":"unique"}],"foreignKeys":[{"name":"desk_steps_alert_lnk_fk","columns":["step_id"],"referencedColumns":["id"],"referencedTable":"desk_steps","onDelete":"CASCADE"},{"name":"desk_steps_alert_lnk_ifk","columns":["alert_id"],"referencedColumns":["id"],"referencedTable":"alerts","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"step_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"alert_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]}]}', '2026-11-24 12:04:54.98', 'b36ad093754ad115a1b8e2e5bf59136e5ba36c093908890aa9e205ba2b75c432');


--
-- Data for Name: strapi_history_versions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_migrations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_migrations_internal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strapi_migrations_internal VALUES (1, '5.0.0-rename-identifiers-longer-than-max-length', '2026-11-24 12:04:51.28');
INSERT INTO public.strapi_migrations_internal VALUES (2, '5.0.0-02-created-document-id', '2026-11-24 12:04:51.447');
INSERT INTO public.strapi_migrations_internal VALUES (3, '5.0.0-03-created-locale', '2026-11-24 12:04:51.549');
INSERT INTO public.strapi_migrations_internal VALUES (4, '5.0.0-04-created-published-at', '2026-11-24 12:04:51.653');
INSERT INTO public.strapi_migrations_internal VALUES (5, '5.0.0-05-drop-slug-fields-index', '2026-11-24 12:04:51.764');
INSERT INTO public.strapi_migrations_internal VALUES (6, '5.0.0-06-add-document-id-indexes', '2026-11-24 12:04:51.769');
INSERT INTO public.strapi_migrations_internal VALUES (7, 'core::5.0.0-discard-drafts', '2026-11-24 12:04:51.896');
INSERT INTO public.strapi_migrations_internal VALUES (8, 'admin::migrate-prefered-language-dk-to-da', '2026-11-24 12:04:51.907');


--
-- Data for Name: strapi_release_actions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_release_actions_release_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_releases; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_transfer_token_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_transfer_token_permissions_token_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_transfer_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_webhooks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stage_required_to_publish_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages_permissions_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: strapi_workflows_stages_workflow_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: up_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.up_permissions VALUES (1, 'god6ygbu0tjs9mpug21iuexj', 'plugin::users-permissions.auth.logout', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.415', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (2, 'ty5d41gle9mqsor053o1m740', 'plugin::users-permissions.auth.revokeSession', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.415', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (3, 'zcw59f1v246vqu0slhtksygq', 'plugin::users-permissions.user.me', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.415', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (4, 'ovvxrzjn0n8mua8xtdmlxx98', 'plugin::users-permissions.auth.changePassword', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.415', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (5, 'prff6zj3gd1ke8hqdwkfm9w6', 'plugin::users-permissions.auth.getSessions', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.414', '2026-11-24 12:05:00.415', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (6, 'fgh1egg3sij5hc9g60qyhz2u', 'plugin::users-permissions.auth.callback', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (7, 'fzdsie0t4hbagjpn2v5a97p5', 'plugin::users-permissions.auth.register', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (8, 'tmghtp4i58o8gy36oxi5qav2', 'plugin::users-permissions.auth.sendEmailConfirmation', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.538', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (9, 'fzgc3ul6co7ac9tu0e849nyp', 'plugin::users-permissions.auth.emailConfirmation', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.538', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (10, 'lo6nyiqm2018b6rx1t4cddiq', 'plugin::users-permissions.auth.refresh', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.538', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (11, 'i36gjpsfygzfd728in11bf7o', 'plugin::users-permissions.auth.connect', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (12, 'wtq70zr294bhizddsayjvclw', 'plugin::users-permissions.auth.forgotPassword', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', NULL, NULL, NULL);
INSERT INTO public.up_permissions VALUES (13, 'xlmwr5m7k1flb64e51fisxlm', 'plugin::users-permissions.auth.resetPassword', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', '2026-11-24 12:05:00.537', NULL, NULL, NULL);


--
-- Data for Name: up_permissions_role_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.up_permissions_role_lnk VALUES (1, 1, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (2, 2, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (3, 3, 1, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (4, 4, 1, 2);
INSERT INTO public.up_permissions_role_lnk VALUES (5, 5, 1, 2);
INSERT INTO public.up_permissions_role_lnk VALUES (6, 7, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (7, 11, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (8, 9, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (9, 6, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (10, 12, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (11, 8, 2, 1);
INSERT INTO public.up_permissions_role_lnk VALUES (12, 10, 2, 2);
INSERT INTO public.up_permissions_role_lnk VALUES (13, 13, 2, 1);


--
-- Data for Name: up_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.up_roles VALUES (1, 'a20t5pfcdgw4d4cjqifpdsxw', 'Authenticated', 'Default role given to authenticated user.', 'authenticated', '2026-11-24 12:05:00.385', '2026-11-24 12:05:00.385', '2026-11-24 12:05:00.385', NULL, NULL, NULL);
INSERT INTO public.up_roles VALUES (2, 'hva2zd7v3pln0y0ox4quw90q', 'Public', 'Default role given to unauthenticated user.', 'public', '2026-11-24 12:05:00.394', '2026-11-24 12:05:00.394', '2026-11-24 12:05:00.394', NULL, NULL, NULL);


--
-- Data for Name: up_users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.up_users VALUES (1, 'gl65r0q0dr90y0u3tezriaw8', 'ana', 'ana@example.org', 'local', '$2a$10$QhDqho8AAkl0CtRIJLi.tOxtLBRjz/N1soZPVB9V04IL22.OuM.9m', NULL, NULL, true, false, '2026-11-24 12:05:08.86', '2026-11-24 12:05:08.86', '2026-11-24 12:05:08.411', NULL, NULL, NULL);


--
-- Data for Name: up_users_other_sectors_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: up_users_role_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: up_users_sector_lnk; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.up_users_sector_lnk VALUES (1, 1, 2);


--
-- Data for Name: upload_folders; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: upload_folders_parent_lnk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: admin_permissions_api_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_api_token_lnk_id_seq', 1, false);


--
-- Name: admin_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_id_seq', 318, true);


--
-- Name: admin_permissions_role_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_permissions_role_lnk_id_seq', 318, true);


--
-- Name: admin_roles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_roles_id_seq', 3, true);


--
-- Name: admin_users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_users_id_seq', 1, false);


--
-- Name: admin_users_roles_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.admin_users_roles_lnk_id_seq', 1, false);


--
-- Name: alerts_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.alerts_cmps_id_seq', 1, false);


--
-- Name: alerts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.alerts_id_seq', 1, false);


--
-- Name: article_categories_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.article_categories_id_seq', 1, false);


--
-- Name: article_categories_parent_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.article_categories_parent_lnk_id_seq', 1, false);


--
-- Name: articles_category_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.articles_category_lnk_id_seq', 1, false);


--
-- Name: articles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.articles_id_seq', 2, true);


--
-- Name: classifications_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.classifications_id_seq', 2, true);


--
-- Name: counters_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.counters_id_seq', 1, true);


--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customers_id_seq', 1, false);


--
-- Name: customers_user_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customers_user_lnk_id_seq', 1, false);


--
-- Name: desk_fields_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_fields_id_seq', 1, true);


--
-- Name: desk_questions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_questions_id_seq', 1, false);


--
-- Name: desk_recipients_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_recipients_id_seq', 1, false);


--
-- Name: desk_settings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_settings_id_seq', 1, true);


--
-- Name: desk_settings_triage_sector_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_settings_triage_sector_lnk_id_seq', 1, true);


--
-- Name: desk_steps_alert_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_steps_alert_lnk_id_seq', 1, false);


--
-- Name: desk_steps_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_steps_cmps_id_seq', 3, true);


--
-- Name: desk_steps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_steps_id_seq', 6, true);


--
-- Name: desk_steps_sector_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_steps_sector_lnk_id_seq', 3, true);


--
-- Name: desk_steps_solution_group_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_steps_solution_group_lnk_id_seq', 3, true);


--
-- Name: desk_thresholds_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_thresholds_id_seq', 1, false);


--
-- Name: desk_user_roles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_user_roles_id_seq', 4, true);


--
-- Name: desk_user_roles_user_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.desk_user_roles_user_lnk_id_seq', 4, true);


--
-- Name: extra_field_groups_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.extra_field_groups_cmps_id_seq', 1, false);


--
-- Name: extra_field_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.extra_field_groups_id_seq', 1, false);


--
-- Name: files_folder_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_folder_lnk_id_seq', 1, false);


--
-- Name: files_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_id_seq', 1, false);


--
-- Name: files_related_mph_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_related_mph_id_seq', 1, false);


--
-- Name: forms_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.forms_cmps_id_seq', 1, true);


--
-- Name: forms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.forms_id_seq', 1, true);


--
-- Name: i18n_locale_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.i18n_locale_id_seq', 1, true);


--
-- Name: inventory_items_customer_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.inventory_items_customer_lnk_id_seq', 1, false);


--
-- Name: inventory_items_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.inventory_items_id_seq', 1, false);


--
-- Name: occurrence_types_classification_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_classification_lnk_id_seq', 1, true);


--
-- Name: occurrence_types_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_cmps_id_seq', 1, true);


--
-- Name: occurrence_types_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_id_seq', 3, true);


--
-- Name: occurrence_types_satisfaction_survey_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_satisfaction_survey_lnk_id_seq', 1, false);


--
-- Name: occurrence_types_sector_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_sector_lnk_id_seq', 2, true);


--
-- Name: occurrence_types_solution_group_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrence_types_solution_group_lnk_id_seq', 1, false);


--
-- Name: occurrences_alert_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_alert_lnk_id_seq', 1, false);


--
-- Name: occurrences_articles_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_articles_lnk_id_seq', 6, true);


--
-- Name: occurrences_classification_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_classification_lnk_id_seq', 1, false);


--
-- Name: occurrences_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_cmps_id_seq', 1, false);


--
-- Name: occurrences_extra_field_group_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_extra_field_group_lnk_id_seq', 1, false);


--
-- Name: occurrences_form_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_form_lnk_id_seq', 3, true);


--
-- Name: occurrences_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_id_seq', 3, true);


--
-- Name: occurrences_occurrence_type_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_occurrence_type_lnk_id_seq', 3, true);


--
-- Name: occurrences_satisfaction_survey_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_satisfaction_survey_lnk_id_seq', 1, false);


--
-- Name: occurrences_sector_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_sector_lnk_id_seq', 3, true);


--
-- Name: occurrences_service_script_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_service_script_lnk_id_seq', 1, false);


--
-- Name: occurrences_solution_group_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_solution_group_lnk_id_seq', 1, false);


--
-- Name: occurrences_ticket_classifications_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.occurrences_ticket_classifications_lnk_id_seq', 1, false);


--
-- Name: satisfaction_surveys_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.satisfaction_surveys_cmps_id_seq', 1, false);


--
-- Name: satisfaction_surveys_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.satisfaction_surveys_id_seq', 1, false);


--
-- Name: sectors_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sectors_id_seq', 3, true);


--
-- Name: service_scripts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.service_scripts_id_seq', 1, false);


--
-- Name: solution_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.solution_groups_id_seq', 1, true);


--
-- Name: solution_groups_members_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.solution_groups_members_lnk_id_seq', 1, true);


--
-- Name: solutions_cmps_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.solutions_cmps_id_seq', 6, true);


--
-- Name: solutions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.solutions_id_seq', 3, true);


--
-- Name: solutions_occurrence_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.solutions_occurrence_lnk_id_seq', 3, true);


--
-- Name: strapi_ai_localization_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_ai_localization_jobs_id_seq', 1, false);


--
-- Name: strapi_ai_metadata_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_ai_metadata_jobs_id_seq', 1, false);


--
-- Name: strapi_api_token_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_token_permissions_id_seq', 1, false);


--
-- Name: strapi_api_token_permissions_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_token_permissions_token_lnk_id_seq', 1, false);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq', 1, false);


--
-- Name: strapi_api_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_api_tokens_id_seq', 2, true);


--
-- Name: strapi_core_store_settings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_core_store_settings_id_seq', 52, true);


--
-- Name: strapi_database_schema_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_database_schema_id_seq', 1, true);


--
-- Name: strapi_history_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_history_versions_id_seq', 1, false);


--
-- Name: strapi_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_migrations_id_seq', 1, false);


--
-- Name: strapi_migrations_internal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_migrations_internal_id_seq', 8, true);


--
-- Name: strapi_release_actions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_release_actions_id_seq', 1, false);


--
-- Name: strapi_release_actions_release_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_release_actions_release_lnk_id_seq', 1, false);


--
-- Name: strapi_releases_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_releases_id_seq', 1, false);


--
-- Name: strapi_sessions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_sessions_id_seq', 1, false);


--
-- Name: strapi_transfer_token_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_id_seq', 1, false);


--
-- Name: strapi_transfer_token_permissions_token_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_token_lnk_id_seq', 1, false);


--
-- Name: strapi_transfer_tokens_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_transfer_tokens_id_seq', 1, false);


--
-- Name: strapi_webhooks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_webhooks_id_seq', 1, false);


--
-- Name: strapi_workflows_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_id_seq', 1, false);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_permissions_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_permissions_lnk_id_seq', 1, false);


--
-- Name: strapi_workflows_stages_workflow_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strapi_workflows_stages_workflow_lnk_id_seq', 1, false);


--
-- Name: up_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_permissions_id_seq', 13, true);


--
-- Name: up_permissions_role_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_permissions_role_lnk_id_seq', 13, true);


--
-- Name: up_roles_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_roles_id_seq', 2, true);


--
-- Name: up_users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_users_id_seq', 1, true);


--
-- Name: up_users_other_sectors_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_users_other_sectors_lnk_id_seq', 1, false);


--
-- Name: up_users_role_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_users_role_lnk_id_seq', 1, false);


--
-- Name: up_users_sector_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.up_users_sector_lnk_id_seq', 1, true);


--
-- Name: upload_folders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_folders_id_seq', 1, false);


--
-- Name: upload_folders_parent_lnk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_folders_parent_lnk_id_seq', 1, false);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_uq UNIQUE (permission_id, api_token_id);


--
-- Name: admin_permissions admin_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_uq UNIQUE (permission_id, role_id);


--
-- Name: admin_roles admin_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_pkey PRIMARY KEY (id);


--
-- Name: admin_users admin_users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_pkey PRIMARY KEY (id);


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_uq UNIQUE (user_id, role_id);


--
-- Name: alerts_cmps alerts_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts_cmps
    ADD CONSTRAINT alerts_cmps_pkey PRIMARY KEY (id);


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (id);


--
-- Name: alerts_cmps alerts_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts_cmps
    ADD CONSTRAINT alerts_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: article_categories_parent_lnk article_categories_parent_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories_parent_lnk
    ADD CONSTRAINT article_categories_parent_lnk_pkey PRIMARY KEY (id);


--
-- Name: article_categories_parent_lnk article_categories_parent_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories_parent_lnk
    ADD CONSTRAINT article_categories_parent_lnk_uq UNIQUE (article_category_id, inv_article_category_id);


--
-- Name: article_categories article_categories_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories
    ADD CONSTRAINT article_categories_pkey PRIMARY KEY (id);


--
-- Name: articles_category_lnk articles_category_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles_category_lnk
    ADD CONSTRAINT articles_category_lnk_pkey PRIMARY KEY (id);


--
-- Name: articles_category_lnk articles_category_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles_category_lnk
    ADD CONSTRAINT articles_category_lnk_uq UNIQUE (article_id, article_category_id);


--
-- Name: articles articles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);


--
-- Name: classifications classifications_name_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classifications
    ADD CONSTRAINT classifications_name_key_uq UNIQUE (name_key);


--
-- Name: classifications classifications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classifications
    ADD CONSTRAINT classifications_pkey PRIMARY KEY (id);


--
-- Name: counters counters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_pkey PRIMARY KEY (id);


--
-- Name: counters counters_series_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_series_uq UNIQUE (series);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: customers_user_lnk customers_user_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers_user_lnk
    ADD CONSTRAINT customers_user_lnk_pkey PRIMARY KEY (id);


--
-- Name: customers_user_lnk customers_user_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers_user_lnk
    ADD CONSTRAINT customers_user_lnk_uq UNIQUE (customer_id, user_id);


--
-- Name: desk_fields desk_fields_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_fields
    ADD CONSTRAINT desk_fields_pkey PRIMARY KEY (id);


--
-- Name: desk_questions desk_questions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_questions
    ADD CONSTRAINT desk_questions_pkey PRIMARY KEY (id);


--
-- Name: desk_recipients desk_recipients_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_recipients
    ADD CONSTRAINT desk_recipients_pkey PRIMARY KEY (id);


--
-- Name: desk_settings desk_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings
    ADD CONSTRAINT desk_settings_pkey PRIMARY KEY (id);


--
-- Name: desk_settings_triage_sector_lnk desk_settings_triage_sector_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings_triage_sector_lnk
    ADD CONSTRAINT desk_settings_triage_sector_lnk_pkey PRIMARY KEY (id);


--
-- Name: desk_settings_triage_sector_lnk desk_settings_triage_sector_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings_triage_sector_lnk
    ADD CONSTRAINT desk_settings_triage_sector_lnk_uq UNIQUE (desk_setting_id, sector_id);


--
-- Name: desk_steps_alert_lnk desk_steps_alert_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_alert_lnk
    ADD CONSTRAINT desk_steps_alert_lnk_pkey PRIMARY KEY (id);


--
-- Name: desk_steps_alert_lnk desk_steps_alert_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_alert_lnk
    ADD CONSTRAINT desk_steps_alert_lnk_uq UNIQUE (step_id, alert_id);


--
-- Name: desk_steps_cmps desk_steps_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_cmps
    ADD CONSTRAINT desk_steps_cmps_pkey PRIMARY KEY (id);


--
-- Name: desk_steps desk_steps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps
    ADD CONSTRAINT desk_steps_pkey PRIMARY KEY (id);


--
-- Name: desk_steps_sector_lnk desk_steps_sector_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_sector_lnk
    ADD CONSTRAINT desk_steps_sector_lnk_pkey PRIMARY KEY (id);


--
-- Name: desk_steps_sector_lnk desk_steps_sector_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_sector_lnk
    ADD CONSTRAINT desk_steps_sector_lnk_uq UNIQUE (step_id, sector_id);


--
-- Name: desk_steps_solution_group_lnk desk_steps_solution_group_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_solution_group_lnk
    ADD CONSTRAINT desk_steps_solution_group_lnk_pkey PRIMARY KEY (id);


--
-- Name: desk_steps_solution_group_lnk desk_steps_solution_group_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_solution_group_lnk
    ADD CONSTRAINT desk_steps_solution_group_lnk_uq UNIQUE (step_id, solution_group_id);


--
-- Name: desk_steps_cmps desk_steps_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_cmps
    ADD CONSTRAINT desk_steps_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: desk_thresholds desk_thresholds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_thresholds
    ADD CONSTRAINT desk_thresholds_pkey PRIMARY KEY (id);


--
-- Name: desk_user_roles desk_user_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles
    ADD CONSTRAINT desk_user_roles_pkey PRIMARY KEY (id);


--
-- Name: desk_user_roles_user_lnk desk_user_roles_user_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles_user_lnk
    ADD CONSTRAINT desk_user_roles_user_lnk_pkey PRIMARY KEY (id);


--
-- Name: desk_user_roles_user_lnk desk_user_roles_user_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles_user_lnk
    ADD CONSTRAINT desk_user_roles_user_lnk_uq UNIQUE (user_role_id, user_id);


--
-- Name: extra_field_groups_cmps extra_field_groups_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups_cmps
    ADD CONSTRAINT extra_field_groups_cmps_pkey PRIMARY KEY (id);


--
-- Name: extra_field_groups extra_field_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups
    ADD CONSTRAINT extra_field_groups_pkey PRIMARY KEY (id);


--
-- Name: extra_field_groups_cmps extra_field_groups_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups_cmps
    ADD CONSTRAINT extra_field_groups_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: files_folder_lnk files_folder_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_pkey PRIMARY KEY (id);


--
-- Name: files_folder_lnk files_folder_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_uq UNIQUE (file_id, folder_id);


--
-- Name: files files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);


--
-- Name: files_related_mph files_related_mph_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_pkey PRIMARY KEY (id);


--
-- Name: forms_cmps forms_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms_cmps
    ADD CONSTRAINT forms_cmps_pkey PRIMARY KEY (id);


--
-- Name: forms forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_pkey PRIMARY KEY (id);


--
-- Name: forms_cmps forms_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms_cmps
    ADD CONSTRAINT forms_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: i18n_locale i18n_locale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_pkey PRIMARY KEY (id);


--
-- Name: inventory_items_customer_lnk inventory_items_customer_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items_customer_lnk
    ADD CONSTRAINT inventory_items_customer_lnk_pkey PRIMARY KEY (id);


--
-- Name: inventory_items_customer_lnk inventory_items_customer_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items_customer_lnk
    ADD CONSTRAINT inventory_items_customer_lnk_uq UNIQUE (inventory_item_id, customer_id);


--
-- Name: inventory_items inventory_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items
    ADD CONSTRAINT inventory_items_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_classification_lnk occurrence_types_classification_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_classification_lnk
    ADD CONSTRAINT occurrence_types_classification_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_classification_lnk occurrence_types_classification_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_classification_lnk
    ADD CONSTRAINT occurrence_types_classification_lnk_uq UNIQUE (occurrence_type_id, classification_id);


--
-- Name: occurrence_types_cmps occurrence_types_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_cmps
    ADD CONSTRAINT occurrence_types_cmps_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types occurrence_types_name_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types
    ADD CONSTRAINT occurrence_types_name_key_uq UNIQUE (name_key);


--
-- Name: occurrence_types occurrence_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types
    ADD CONSTRAINT occurrence_types_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_satisfaction_survey_lnk occurrence_types_satisfaction_survey_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_satisfaction_survey_lnk
    ADD CONSTRAINT occurrence_types_satisfaction_survey_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_satisfaction_survey_lnk occurrence_types_satisfaction_survey_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_satisfaction_survey_lnk
    ADD CONSTRAINT occurrence_types_satisfaction_survey_lnk_uq UNIQUE (occurrence_type_id, satisfaction_survey_id);


--
-- Name: occurrence_types_sector_lnk occurrence_types_sector_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_sector_lnk
    ADD CONSTRAINT occurrence_types_sector_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_sector_lnk occurrence_types_sector_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_sector_lnk
    ADD CONSTRAINT occurrence_types_sector_lnk_uq UNIQUE (occurrence_type_id, sector_id);


--
-- Name: occurrence_types_solution_group_lnk occurrence_types_solution_group_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_solution_group_lnk
    ADD CONSTRAINT occurrence_types_solution_group_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrence_types_solution_group_lnk occurrence_types_solution_group_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_solution_group_lnk
    ADD CONSTRAINT occurrence_types_solution_group_lnk_uq UNIQUE (occurrence_type_id, solution_group_id);


--
-- Name: occurrence_types_cmps occurrence_types_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_cmps
    ADD CONSTRAINT occurrence_types_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: occurrences_alert_lnk occurrences_alert_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_alert_lnk
    ADD CONSTRAINT occurrences_alert_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_alert_lnk occurrences_alert_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_alert_lnk
    ADD CONSTRAINT occurrences_alert_lnk_uq UNIQUE (occurrence_id, alert_id);


--
-- Name: occurrences_articles_lnk occurrences_articles_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_articles_lnk
    ADD CONSTRAINT occurrences_articles_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_articles_lnk occurrences_articles_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_articles_lnk
    ADD CONSTRAINT occurrences_articles_lnk_uq UNIQUE (occurrence_id, article_id);


--
-- Name: occurrences_classification_lnk occurrences_classification_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_classification_lnk
    ADD CONSTRAINT occurrences_classification_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_classification_lnk occurrences_classification_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_classification_lnk
    ADD CONSTRAINT occurrences_classification_lnk_uq UNIQUE (occurrence_id, classification_id);


--
-- Name: occurrences_cmps occurrences_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_cmps
    ADD CONSTRAINT occurrences_cmps_pkey PRIMARY KEY (id);


--
-- Name: occurrences occurrences_code_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences
    ADD CONSTRAINT occurrences_code_uq UNIQUE (code);


--
-- Name: occurrences_extra_field_group_lnk occurrences_extra_field_group_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_extra_field_group_lnk
    ADD CONSTRAINT occurrences_extra_field_group_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_extra_field_group_lnk occurrences_extra_field_group_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_extra_field_group_lnk
    ADD CONSTRAINT occurrences_extra_field_group_lnk_uq UNIQUE (occurrence_id, extra_field_group_id);


--
-- Name: occurrences_form_lnk occurrences_form_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_form_lnk
    ADD CONSTRAINT occurrences_form_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_form_lnk occurrences_form_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_form_lnk
    ADD CONSTRAINT occurrences_form_lnk_uq UNIQUE (occurrence_id, form_id);


--
-- Name: occurrences occurrences_name_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences
    ADD CONSTRAINT occurrences_name_key_uq UNIQUE (name_key);


--
-- Name: occurrences_occurrence_type_lnk occurrences_occurrence_type_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_occurrence_type_lnk
    ADD CONSTRAINT occurrences_occurrence_type_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_occurrence_type_lnk occurrences_occurrence_type_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_occurrence_type_lnk
    ADD CONSTRAINT occurrences_occurrence_type_lnk_uq UNIQUE (occurrence_id, occurrence_type_id);


--
-- Name: occurrences occurrences_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences
    ADD CONSTRAINT occurrences_pkey PRIMARY KEY (id);


--
-- Name: occurrences_satisfaction_survey_lnk occurrences_satisfaction_survey_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_satisfaction_survey_lnk
    ADD CONSTRAINT occurrences_satisfaction_survey_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_satisfaction_survey_lnk occurrences_satisfaction_survey_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_satisfaction_survey_lnk
    ADD CONSTRAINT occurrences_satisfaction_survey_lnk_uq UNIQUE (occurrence_id, satisfaction_survey_id);


--
-- Name: occurrences_sector_lnk occurrences_sector_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_sector_lnk
    ADD CONSTRAINT occurrences_sector_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_sector_lnk occurrences_sector_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_sector_lnk
    ADD CONSTRAINT occurrences_sector_lnk_uq UNIQUE (occurrence_id, sector_id);


--
-- Name: occurrences_service_script_lnk occurrences_service_script_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_service_script_lnk
    ADD CONSTRAINT occurrences_service_script_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_service_script_lnk occurrences_service_script_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_service_script_lnk
    ADD CONSTRAINT occurrences_service_script_lnk_uq UNIQUE (occurrence_id, service_script_id);


--
-- Name: occurrences_solution_group_lnk occurrences_solution_group_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_solution_group_lnk
    ADD CONSTRAINT occurrences_solution_group_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_solution_group_lnk occurrences_solution_group_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_solution_group_lnk
    ADD CONSTRAINT occurrences_solution_group_lnk_uq UNIQUE (occurrence_id, solution_group_id);


--
-- Name: occurrences_ticket_classifications_lnk occurrences_ticket_classifications_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_ticket_classifications_lnk
    ADD CONSTRAINT occurrences_ticket_classifications_lnk_pkey PRIMARY KEY (id);


--
-- Name: occurrences_ticket_classifications_lnk occurrences_ticket_classifications_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_ticket_classifications_lnk
    ADD CONSTRAINT occurrences_ticket_classifications_lnk_uq UNIQUE (occurrence_id, classification_id);


--
-- Name: occurrences_cmps occurrences_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_cmps
    ADD CONSTRAINT occurrences_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: satisfaction_surveys_cmps satisfaction_surveys_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys_cmps
    ADD CONSTRAINT satisfaction_surveys_cmps_pkey PRIMARY KEY (id);


--
-- Name: satisfaction_surveys satisfaction_surveys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys
    ADD CONSTRAINT satisfaction_surveys_pkey PRIMARY KEY (id);


--
-- Name: satisfaction_surveys_cmps satisfaction_surveys_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys_cmps
    ADD CONSTRAINT satisfaction_surveys_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: sectors sectors_name_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sectors
    ADD CONSTRAINT sectors_name_key_uq UNIQUE (name_key);


--
-- Name: sectors sectors_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sectors
    ADD CONSTRAINT sectors_pkey PRIMARY KEY (id);


--
-- Name: service_scripts service_scripts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_scripts
    ADD CONSTRAINT service_scripts_pkey PRIMARY KEY (id);


--
-- Name: solution_groups_members_lnk solution_groups_members_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups_members_lnk
    ADD CONSTRAINT solution_groups_members_lnk_pkey PRIMARY KEY (id);


--
-- Name: solution_groups_members_lnk solution_groups_members_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups_members_lnk
    ADD CONSTRAINT solution_groups_members_lnk_uq UNIQUE (solution_group_id, user_id);


--
-- Name: solution_groups solution_groups_name_key_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups
    ADD CONSTRAINT solution_groups_name_key_uq UNIQUE (name_key);


--
-- Name: solution_groups solution_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups
    ADD CONSTRAINT solution_groups_pkey PRIMARY KEY (id);


--
-- Name: solutions_cmps solutions_cmps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_cmps
    ADD CONSTRAINT solutions_cmps_pkey PRIMARY KEY (id);


--
-- Name: solutions_occurrence_lnk solutions_occurrence_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_occurrence_lnk
    ADD CONSTRAINT solutions_occurrence_lnk_pkey PRIMARY KEY (id);


--
-- Name: solutions_occurrence_lnk solutions_occurrence_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_occurrence_lnk
    ADD CONSTRAINT solutions_occurrence_lnk_uq UNIQUE (solution_id, occurrence_id);


--
-- Name: solutions solutions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions
    ADD CONSTRAINT solutions_pkey PRIMARY KEY (id);


--
-- Name: solutions_cmps solutions_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_cmps
    ADD CONSTRAINT solutions_uq UNIQUE (entity_id, cmp_id, field, component_type);


--
-- Name: strapi_ai_localization_jobs strapi_ai_localization_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_localization_jobs
    ADD CONSTRAINT strapi_ai_localization_jobs_pkey PRIMARY KEY (id);


--
-- Name: strapi_ai_metadata_jobs strapi_ai_metadata_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_ai_metadata_jobs
    ADD CONSTRAINT strapi_ai_metadata_jobs_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_uq UNIQUE (api_token_permission_id, api_token_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_uq UNIQUE (api_token_id, user_id);


--
-- Name: strapi_api_tokens strapi_api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_pkey PRIMARY KEY (id);


--
-- Name: strapi_core_store_settings strapi_core_store_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_core_store_settings
    ADD CONSTRAINT strapi_core_store_settings_pkey PRIMARY KEY (id);


--
-- Name: strapi_database_schema strapi_database_schema_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_database_schema
    ADD CONSTRAINT strapi_database_schema_pkey PRIMARY KEY (id);


--
-- Name: strapi_history_versions strapi_history_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_pkey PRIMARY KEY (id);


--
-- Name: strapi_migrations_internal strapi_migrations_internal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations_internal
    ADD CONSTRAINT strapi_migrations_internal_pkey PRIMARY KEY (id);


--
-- Name: strapi_migrations strapi_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_migrations
    ADD CONSTRAINT strapi_migrations_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions strapi_release_actions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_uq UNIQUE (release_action_id, release_id);


--
-- Name: strapi_releases strapi_releases_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_pkey PRIMARY KEY (id);


--
-- Name: strapi_sessions strapi_sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_uq UNIQUE (transfer_token_permission_id, transfer_token_id);


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_pkey PRIMARY KEY (id);


--
-- Name: strapi_webhooks strapi_webhooks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_webhooks
    ADD CONSTRAINT strapi_webhooks_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows strapi_workflows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_uq UNIQUE (workflow_id, workflow_stage_id);


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_uq UNIQUE (workflow_stage_id, permission_id);


--
-- Name: strapi_workflows_stages strapi_workflows_stages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_pkey PRIMARY KEY (id);


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_uq UNIQUE (workflow_stage_id, workflow_id);


--
-- Name: up_permissions up_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_pkey PRIMARY KEY (id);


--
-- Name: up_permissions_role_lnk up_permissions_role_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_pkey PRIMARY KEY (id);


--
-- Name: up_permissions_role_lnk up_permissions_role_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_uq UNIQUE (permission_id, role_id);


--
-- Name: up_roles up_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_pkey PRIMARY KEY (id);


--
-- Name: up_users_other_sectors_lnk up_users_other_sectors_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_other_sectors_lnk
    ADD CONSTRAINT up_users_other_sectors_lnk_pkey PRIMARY KEY (id);


--
-- Name: up_users_other_sectors_lnk up_users_other_sectors_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_other_sectors_lnk
    ADD CONSTRAINT up_users_other_sectors_lnk_uq UNIQUE (user_id, sector_id);


--
-- Name: up_users up_users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_pkey PRIMARY KEY (id);


--
-- Name: up_users_role_lnk up_users_role_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_pkey PRIMARY KEY (id);


--
-- Name: up_users_role_lnk up_users_role_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_uq UNIQUE (user_id, role_id);


--
-- Name: up_users_sector_lnk up_users_sector_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_sector_lnk
    ADD CONSTRAINT up_users_sector_lnk_pkey PRIMARY KEY (id);


--
-- Name: up_users_sector_lnk up_users_sector_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_sector_lnk
    ADD CONSTRAINT up_users_sector_lnk_uq UNIQUE (user_id, sector_id);


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_pkey PRIMARY KEY (id);


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_uq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_uq UNIQUE (folder_id, inv_folder_id);


--
-- Name: upload_folders upload_folders_path_id_index; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_id_index UNIQUE (path_id);


--
-- Name: upload_folders upload_folders_path_index; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_index UNIQUE (path);


--
-- Name: upload_folders upload_folders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_pkey PRIMARY KEY (id);


--
-- Name: admin_permissions_api_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_fk ON public.admin_permissions_api_token_lnk USING btree (permission_id);


--
-- Name: admin_permissions_api_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_ifk ON public.admin_permissions_api_token_lnk USING btree (api_token_id);


--
-- Name: admin_permissions_api_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_api_token_lnk_oifk ON public.admin_permissions_api_token_lnk USING btree (permission_ord);


--
-- Name: admin_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_created_by_id_fk ON public.admin_permissions USING btree (created_by_id);


--
-- Name: admin_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_documents_idx ON public.admin_permissions USING btree (document_id, locale, published_at);


--
-- Name: admin_permissions_role_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_fk ON public.admin_permissions_role_lnk USING btree (permission_id);


--
-- Name: admin_permissions_role_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_ifk ON public.admin_permissions_role_lnk USING btree (role_id);


--
-- Name: admin_permissions_role_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_role_lnk_oifk ON public.admin_permissions_role_lnk USING btree (permission_ord);


--
-- Name: admin_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_permissions_updated_by_id_fk ON public.admin_permissions USING btree (updated_by_id);


--
-- Name: admin_roles_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_created_by_id_fk ON public.admin_roles USING btree (created_by_id);


--
-- Name: admin_roles_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_documents_idx ON public.admin_roles USING btree (document_id, locale, published_at);


--
-- Name: admin_roles_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_roles_updated_by_id_fk ON public.admin_roles USING btree (updated_by_id);


--
-- Name: admin_users_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_created_by_id_fk ON public.admin_users USING btree (created_by_id);


--
-- Name: admin_users_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_documents_idx ON public.admin_users USING btree (document_id, locale, published_at);


--
-- Name: admin_users_roles_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_fk ON public.admin_users_roles_lnk USING btree (user_id);


--
-- Name: admin_users_roles_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_ifk ON public.admin_users_roles_lnk USING btree (role_id);


--
-- Name: admin_users_roles_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_ofk ON public.admin_users_roles_lnk USING btree (role_ord);


--
-- Name: admin_users_roles_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_roles_lnk_oifk ON public.admin_users_roles_lnk USING btree (user_ord);


--
-- Name: admin_users_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admin_users_updated_by_id_fk ON public.admin_users USING btree (updated_by_id);


--
-- Name: alerts_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_active_index ON public.alerts USING btree (active);


--
-- Name: alerts_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_component_type_idx ON public.alerts_cmps USING btree (component_type);


--
-- Name: alerts_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_created_by_id_fk ON public.alerts USING btree (created_by_id);


--
-- Name: alerts_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_documents_idx ON public.alerts USING btree (document_id, locale, published_at);


--
-- Name: alerts_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_entity_fk ON public.alerts_cmps USING btree (entity_id);


--
-- Name: alerts_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_field_idx ON public.alerts_cmps USING btree (field);


--
-- Name: alerts_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_name_index ON public.alerts USING btree (name);


--
-- Name: alerts_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_updated_by_id_fk ON public.alerts USING btree (updated_by_id);


--
-- Name: article_categories_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_active_index ON public.article_categories USING btree (active);


--
-- Name: article_categories_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_created_by_id_fk ON public.article_categories USING btree (created_by_id);


--
-- Name: article_categories_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_documents_idx ON public.article_categories USING btree (document_id, locale, published_at);


--
-- Name: article_categories_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_name_index ON public.article_categories USING btree (name);


--
-- Name: article_categories_parent_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_parent_lnk_fk ON public.article_categories_parent_lnk USING btree (article_category_id);


--
-- Name: article_categories_parent_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_parent_lnk_ifk ON public.article_categories_parent_lnk USING btree (inv_article_category_id);


--
-- Name: article_categories_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX article_categories_updated_by_id_fk ON public.article_categories USING btree (updated_by_id);


--
-- Name: articles_category_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_category_lnk_fk ON public.articles_category_lnk USING btree (article_id);


--
-- Name: articles_category_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_category_lnk_ifk ON public.articles_category_lnk USING btree (article_category_id);


--
-- Name: articles_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_created_by_id_fk ON public.articles USING btree (created_by_id);


--
-- Name: articles_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_documents_idx ON public.articles USING btree (document_id, locale, published_at);


--
-- Name: articles_slug_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_slug_index ON public.articles USING btree (slug);


--
-- Name: articles_title_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_title_index ON public.articles USING btree (title);


--
-- Name: articles_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_updated_by_id_fk ON public.articles USING btree (updated_by_id);


--
-- Name: articles_visible_to_customer_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX articles_visible_to_customer_index ON public.articles USING btree (visible_to_customer);


--
-- Name: classifications_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_active_index ON public.classifications USING btree (active);


--
-- Name: classifications_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_created_by_id_fk ON public.classifications USING btree (created_by_id);


--
-- Name: classifications_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_documents_idx ON public.classifications USING btree (document_id, locale, published_at);


--
-- Name: classifications_kind_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_kind_index ON public.classifications USING btree (kind);


--
-- Name: classifications_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_name_index ON public.classifications USING btree (name);


--
-- Name: classifications_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classifications_updated_by_id_fk ON public.classifications USING btree (updated_by_id);


--
-- Name: counters_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counters_created_by_id_fk ON public.counters USING btree (created_by_id);


--
-- Name: counters_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counters_documents_idx ON public.counters USING btree (document_id, locale, published_at);


--
-- Name: counters_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX counters_updated_by_id_fk ON public.counters USING btree (updated_by_id);


--
-- Name: customers_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_created_by_id_fk ON public.customers USING btree (created_by_id);


--
-- Name: customers_document_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_document_index ON public.customers USING btree (document);


--
-- Name: customers_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_documents_idx ON public.customers USING btree (document_id, locale, published_at);


--
-- Name: customers_email_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_email_index ON public.customers USING btree (email);


--
-- Name: customers_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_name_index ON public.customers USING btree (name);


--
-- Name: customers_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_updated_by_id_fk ON public.customers USING btree (updated_by_id);


--
-- Name: customers_user_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_user_lnk_fk ON public.customers_user_lnk USING btree (customer_id);


--
-- Name: customers_user_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_user_lnk_ifk ON public.customers_user_lnk USING btree (user_id);


--
-- Name: desk_settings_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_settings_created_by_id_fk ON public.desk_settings USING btree (created_by_id);


--
-- Name: desk_settings_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_settings_documents_idx ON public.desk_settings USING btree (document_id, locale, published_at);


--
-- Name: desk_settings_triage_sector_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_settings_triage_sector_lnk_fk ON public.desk_settings_triage_sector_lnk USING btree (desk_setting_id);


--
-- Name: desk_settings_triage_sector_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_settings_triage_sector_lnk_ifk ON public.desk_settings_triage_sector_lnk USING btree (sector_id);


--
-- Name: desk_settings_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_settings_updated_by_id_fk ON public.desk_settings USING btree (updated_by_id);


--
-- Name: desk_steps_alert_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_alert_lnk_fk ON public.desk_steps_alert_lnk USING btree (step_id);


--
-- Name: desk_steps_alert_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_alert_lnk_ifk ON public.desk_steps_alert_lnk USING btree (alert_id);


--
-- Name: desk_steps_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_component_type_idx ON public.desk_steps_cmps USING btree (component_type);


--
-- Name: desk_steps_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_entity_fk ON public.desk_steps_cmps USING btree (entity_id);


--
-- Name: desk_steps_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_field_idx ON public.desk_steps_cmps USING btree (field);


--
-- Name: desk_steps_sector_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_sector_lnk_fk ON public.desk_steps_sector_lnk USING btree (step_id);


--
-- Name: desk_steps_sector_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_sector_lnk_ifk ON public.desk_steps_sector_lnk USING btree (sector_id);


--
-- Name: desk_steps_solution_group_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_solution_group_lnk_fk ON public.desk_steps_solution_group_lnk USING btree (step_id);


--
-- Name: desk_steps_solution_group_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_steps_solution_group_lnk_ifk ON public.desk_steps_solution_group_lnk USING btree (solution_group_id);


--
-- Name: desk_user_roles_user_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_user_roles_user_lnk_fk ON public.desk_user_roles_user_lnk USING btree (user_role_id);


--
-- Name: desk_user_roles_user_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX desk_user_roles_user_lnk_ifk ON public.desk_user_roles_user_lnk USING btree (user_id);


--
-- Name: extra_field_groups_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_active_index ON public.extra_field_groups USING btree (active);


--
-- Name: extra_field_groups_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_component_type_idx ON public.extra_field_groups_cmps USING btree (component_type);


--
-- Name: extra_field_groups_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_created_by_id_fk ON public.extra_field_groups USING btree (created_by_id);


--
-- Name: extra_field_groups_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_documents_idx ON public.extra_field_groups USING btree (document_id, locale, published_at);


--
-- Name: extra_field_groups_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_entity_fk ON public.extra_field_groups_cmps USING btree (entity_id);


--
-- Name: extra_field_groups_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_field_idx ON public.extra_field_groups_cmps USING btree (field);


--
-- Name: extra_field_groups_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_name_index ON public.extra_field_groups USING btree (name);


--
-- Name: extra_field_groups_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX extra_field_groups_updated_by_id_fk ON public.extra_field_groups USING btree (updated_by_id);


--
-- Name: files_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_created_by_id_fk ON public.files USING btree (created_by_id);


--
-- Name: files_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_documents_idx ON public.files USING btree (document_id, locale, published_at);


--
-- Name: files_folder_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_fk ON public.files_folder_lnk USING btree (file_id);


--
-- Name: files_folder_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_ifk ON public.files_folder_lnk USING btree (folder_id);


--
-- Name: files_folder_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_folder_lnk_oifk ON public.files_folder_lnk USING btree (file_ord);


--
-- Name: files_related_mph_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_fk ON public.files_related_mph USING btree (file_id);


--
-- Name: files_related_mph_idix; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_idix ON public.files_related_mph USING btree (related_id);


--
-- Name: files_related_mph_oidx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_related_mph_oidx ON public.files_related_mph USING btree ("order");


--
-- Name: files_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_updated_by_id_fk ON public.files USING btree (updated_by_id);


--
-- Name: forms_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_active_index ON public.forms USING btree (active);


--
-- Name: forms_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_component_type_idx ON public.forms_cmps USING btree (component_type);


--
-- Name: forms_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_created_by_id_fk ON public.forms USING btree (created_by_id);


--
-- Name: forms_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_documents_idx ON public.forms USING btree (document_id, locale, published_at);


--
-- Name: forms_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_entity_fk ON public.forms_cmps USING btree (entity_id);


--
-- Name: forms_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_field_idx ON public.forms_cmps USING btree (field);


--
-- Name: forms_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_name_index ON public.forms USING btree (name);


--
-- Name: forms_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX forms_updated_by_id_fk ON public.forms USING btree (updated_by_id);


--
-- Name: i18n_locale_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_created_by_id_fk ON public.i18n_locale USING btree (created_by_id);


--
-- Name: i18n_locale_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_documents_idx ON public.i18n_locale USING btree (document_id, locale, published_at);


--
-- Name: i18n_locale_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX i18n_locale_updated_by_id_fk ON public.i18n_locale USING btree (updated_by_id);


--
-- Name: inventory_items_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_active_index ON public.inventory_items USING btree (active);


--
-- Name: inventory_items_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_created_by_id_fk ON public.inventory_items USING btree (created_by_id);


--
-- Name: inventory_items_customer_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_customer_lnk_fk ON public.inventory_items_customer_lnk USING btree (inventory_item_id);


--
-- Name: inventory_items_customer_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_customer_lnk_ifk ON public.inventory_items_customer_lnk USING btree (customer_id);


--
-- Name: inventory_items_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_documents_idx ON public.inventory_items USING btree (document_id, locale, published_at);


--
-- Name: inventory_items_identifier_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_identifier_index ON public.inventory_items USING btree (identifier);


--
-- Name: inventory_items_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_name_index ON public.inventory_items USING btree (name);


--
-- Name: inventory_items_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX inventory_items_updated_by_id_fk ON public.inventory_items USING btree (updated_by_id);


--
-- Name: occurrence_types_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_active_index ON public.occurrence_types USING btree (active);


--
-- Name: occurrence_types_classification_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_classification_lnk_fk ON public.occurrence_types_classification_lnk USING btree (occurrence_type_id);


--
-- Name: occurrence_types_classification_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_classification_lnk_ifk ON public.occurrence_types_classification_lnk USING btree (classification_id);


--
-- Name: occurrence_types_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_component_type_idx ON public.occurrence_types_cmps USING btree (component_type);


--
-- Name: occurrence_types_created_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_created_at_index ON public.occurrence_types USING btree (created_at);


--
-- Name: occurrence_types_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_created_by_id_fk ON public.occurrence_types USING btree (created_by_id);


--
-- Name: occurrence_types_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_documents_idx ON public.occurrence_types USING btree (document_id, locale, published_at);


--
-- Name: occurrence_types_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_entity_fk ON public.occurrence_types_cmps USING btree (entity_id);


--
-- Name: occurrence_types_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_field_idx ON public.occurrence_types_cmps USING btree (field);


--
-- Name: occurrence_types_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_name_index ON public.occurrence_types USING btree (name);


--
-- Name: occurrence_types_satisfaction_survey_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_satisfaction_survey_lnk_fk ON public.occurrence_types_satisfaction_survey_lnk USING btree (occurrence_type_id);


--
-- Name: occurrence_types_satisfaction_survey_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_satisfaction_survey_lnk_ifk ON public.occurrence_types_satisfaction_survey_lnk USING btree (satisfaction_survey_id);


--
-- Name: occurrence_types_sector_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_sector_lnk_fk ON public.occurrence_types_sector_lnk USING btree (occurrence_type_id);


--
-- Name: occurrence_types_sector_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_sector_lnk_ifk ON public.occurrence_types_sector_lnk USING btree (sector_id);


--
-- Name: occurrence_types_solution_group_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_solution_group_lnk_fk ON public.occurrence_types_solution_group_lnk USING btree (occurrence_type_id);


--
-- Name: occurrence_types_solution_group_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_solution_group_lnk_ifk ON public.occurrence_types_solution_group_lnk USING btree (solution_group_id);


--
-- Name: occurrence_types_updated_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_updated_at_index ON public.occurrence_types USING btree (updated_at);


--
-- Name: occurrence_types_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrence_types_updated_by_id_fk ON public.occurrence_types USING btree (updated_by_id);


--
-- Name: occurrences_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_active_index ON public.occurrences USING btree (active);


--
-- Name: occurrences_alert_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_alert_lnk_fk ON public.occurrences_alert_lnk USING btree (occurrence_id);


--
-- Name: occurrences_alert_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_alert_lnk_ifk ON public.occurrences_alert_lnk USING btree (alert_id);


--
-- Name: occurrences_articles_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_articles_lnk_fk ON public.occurrences_articles_lnk USING btree (occurrence_id);


--
-- Name: occurrences_articles_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_articles_lnk_ifk ON public.occurrences_articles_lnk USING btree (article_id);


--
-- Name: occurrences_articles_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_articles_lnk_ofk ON public.occurrences_articles_lnk USING btree (article_ord);


--
-- Name: occurrences_classification_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_classification_lnk_fk ON public.occurrences_classification_lnk USING btree (occurrence_id);


--
-- Name: occurrences_classification_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_classification_lnk_ifk ON public.occurrences_classification_lnk USING btree (classification_id);


--
-- Name: occurrences_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_component_type_idx ON public.occurrences_cmps USING btree (component_type);


--
-- Name: occurrences_created_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_created_at_index ON public.occurrences USING btree (created_at);


--
-- Name: occurrences_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_created_by_id_fk ON public.occurrences USING btree (created_by_id);


--
-- Name: occurrences_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_documents_idx ON public.occurrences USING btree (document_id, locale, published_at);


--
-- Name: occurrences_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_entity_fk ON public.occurrences_cmps USING btree (entity_id);


--
-- Name: occurrences_extra_field_group_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_extra_field_group_lnk_fk ON public.occurrences_extra_field_group_lnk USING btree (occurrence_id);


--
-- Name: occurrences_extra_field_group_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_extra_field_group_lnk_ifk ON public.occurrences_extra_field_group_lnk USING btree (extra_field_group_id);


--
-- Name: occurrences_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_field_idx ON public.occurrences_cmps USING btree (field);


--
-- Name: occurrences_form_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_form_lnk_fk ON public.occurrences_form_lnk USING btree (occurrence_id);


--
-- Name: occurrences_form_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_form_lnk_ifk ON public.occurrences_form_lnk USING btree (form_id);


--
-- Name: occurrences_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_name_index ON public.occurrences USING btree (name);


--
-- Name: occurrences_occurrence_type_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_occurrence_type_lnk_fk ON public.occurrences_occurrence_type_lnk USING btree (occurrence_id);


--
-- Name: occurrences_occurrence_type_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_occurrence_type_lnk_ifk ON public.occurrences_occurrence_type_lnk USING btree (occurrence_type_id);


--
-- Name: occurrences_occurrence_type_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_occurrence_type_lnk_oifk ON public.occurrences_occurrence_type_lnk USING btree (occurrence_ord);


--
-- Name: occurrences_position_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_position_index ON public.occurrences USING btree ("position");


--
-- Name: occurrences_satisfaction_survey_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_satisfaction_survey_lnk_fk ON public.occurrences_satisfaction_survey_lnk USING btree (occurrence_id);


--
-- Name: occurrences_satisfaction_survey_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_satisfaction_survey_lnk_ifk ON public.occurrences_satisfaction_survey_lnk USING btree (satisfaction_survey_id);


--
-- Name: occurrences_sector_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_sector_lnk_fk ON public.occurrences_sector_lnk USING btree (occurrence_id);


--
-- Name: occurrences_sector_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_sector_lnk_ifk ON public.occurrences_sector_lnk USING btree (sector_id);


--
-- Name: occurrences_service_script_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_service_script_lnk_fk ON public.occurrences_service_script_lnk USING btree (occurrence_id);


--
-- Name: occurrences_service_script_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_service_script_lnk_ifk ON public.occurrences_service_script_lnk USING btree (service_script_id);


--
-- Name: occurrences_solution_group_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_solution_group_lnk_fk ON public.occurrences_solution_group_lnk USING btree (occurrence_id);


--
-- Name: occurrences_solution_group_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_solution_group_lnk_ifk ON public.occurrences_solution_group_lnk USING btree (solution_group_id);


--
-- Name: occurrences_ticket_classifications_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_ticket_classifications_lnk_fk ON public.occurrences_ticket_classifications_lnk USING btree (occurrence_id);


--
-- Name: occurrences_ticket_classifications_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_ticket_classifications_lnk_ifk ON public.occurrences_ticket_classifications_lnk USING btree (classification_id);


--
-- Name: occurrences_ticket_classifications_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_ticket_classifications_lnk_ofk ON public.occurrences_ticket_classifications_lnk USING btree (classification_ord);


--
-- Name: occurrences_updated_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_updated_at_index ON public.occurrences USING btree (updated_at);


--
-- Name: occurrences_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX occurrences_updated_by_id_fk ON public.occurrences USING btree (updated_by_id);


--
-- Name: satisfaction_surveys_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_active_index ON public.satisfaction_surveys USING btree (active);


--
-- Name: satisfaction_surveys_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_component_type_idx ON public.satisfaction_surveys_cmps USING btree (component_type);


--
-- Name: satisfaction_surveys_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_created_by_id_fk ON public.satisfaction_surveys USING btree (created_by_id);


--
-- Name: satisfaction_surveys_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_documents_idx ON public.satisfaction_surveys USING btree (document_id, locale, published_at);


--
-- Name: satisfaction_surveys_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_entity_fk ON public.satisfaction_surveys_cmps USING btree (entity_id);


--
-- Name: satisfaction_surveys_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_field_idx ON public.satisfaction_surveys_cmps USING btree (field);


--
-- Name: satisfaction_surveys_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_name_index ON public.satisfaction_surveys USING btree (name);


--
-- Name: satisfaction_surveys_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX satisfaction_surveys_updated_by_id_fk ON public.satisfaction_surveys USING btree (updated_by_id);


--
-- Name: sectors_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sectors_active_index ON public.sectors USING btree (active);


--
-- Name: sectors_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sectors_created_by_id_fk ON public.sectors USING btree (created_by_id);


--
-- Name: sectors_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sectors_documents_idx ON public.sectors USING btree (document_id, locale, published_at);


--
-- Name: sectors_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sectors_name_index ON public.sectors USING btree (name);


--
-- Name: sectors_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sectors_updated_by_id_fk ON public.sectors USING btree (updated_by_id);


--
-- Name: service_scripts_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_scripts_active_index ON public.service_scripts USING btree (active);


--
-- Name: service_scripts_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_scripts_created_by_id_fk ON public.service_scripts USING btree (created_by_id);


--
-- Name: service_scripts_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_scripts_documents_idx ON public.service_scripts USING btree (document_id, locale, published_at);


--
-- Name: service_scripts_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_scripts_name_index ON public.service_scripts USING btree (name);


--
-- Name: service_scripts_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_scripts_updated_by_id_fk ON public.service_scripts USING btree (updated_by_id);


--
-- Name: solution_groups_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_active_index ON public.solution_groups USING btree (active);


--
-- Name: solution_groups_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_created_by_id_fk ON public.solution_groups USING btree (created_by_id);


--
-- Name: solution_groups_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_documents_idx ON public.solution_groups USING btree (document_id, locale, published_at);


--
-- Name: solution_groups_members_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_members_lnk_fk ON public.solution_groups_members_lnk USING btree (solution_group_id);


--
-- Name: solution_groups_members_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_members_lnk_ifk ON public.solution_groups_members_lnk USING btree (user_id);


--
-- Name: solution_groups_members_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_members_lnk_ofk ON public.solution_groups_members_lnk USING btree (user_ord);


--
-- Name: solution_groups_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_name_index ON public.solution_groups USING btree (name);


--
-- Name: solution_groups_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solution_groups_updated_by_id_fk ON public.solution_groups USING btree (updated_by_id);


--
-- Name: solutions_active_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_active_index ON public.solutions USING btree (active);


--
-- Name: solutions_component_type_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_component_type_idx ON public.solutions_cmps USING btree (component_type);


--
-- Name: solutions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_created_by_id_fk ON public.solutions USING btree (created_by_id);


--
-- Name: solutions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_documents_idx ON public.solutions USING btree (document_id, locale, published_at);


--
-- Name: solutions_entity_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_entity_fk ON public.solutions_cmps USING btree (entity_id);


--
-- Name: solutions_field_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_field_idx ON public.solutions_cmps USING btree (field);


--
-- Name: solutions_flow_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_flow_index ON public.solutions USING btree (flow);


--
-- Name: solutions_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_name_index ON public.solutions USING btree (name);


--
-- Name: solutions_occurrence_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_occurrence_lnk_fk ON public.solutions_occurrence_lnk USING btree (solution_id);


--
-- Name: solutions_occurrence_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_occurrence_lnk_ifk ON public.solutions_occurrence_lnk USING btree (occurrence_id);


--
-- Name: solutions_occurrence_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_occurrence_lnk_oifk ON public.solutions_occurrence_lnk USING btree (solution_ord);


--
-- Name: solutions_position_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_position_index ON public.solutions USING btree ("position");


--
-- Name: solutions_updated_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_updated_at_index ON public.solutions USING btree (updated_at);


--
-- Name: solutions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX solutions_updated_by_id_fk ON public.solutions USING btree (updated_by_id);


--
-- Name: strapi_api_token_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_created_by_id_fk ON public.strapi_api_token_permissions USING btree (created_by_id);


--
-- Name: strapi_api_token_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_documents_idx ON public.strapi_api_token_permissions USING btree (document_id, locale, published_at);


--
-- Name: strapi_api_token_permissions_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_fk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_id);


--
-- Name: strapi_api_token_permissions_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_ifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_id);


--
-- Name: strapi_api_token_permissions_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_token_lnk_oifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_ord);


--
-- Name: strapi_api_token_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_token_permissions_updated_by_id_fk ON public.strapi_api_token_permissions USING btree (updated_by_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_fk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_ifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (user_id);


--
-- Name: strapi_api_tokens_admin_user_owner_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_oifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_ord);


--
-- Name: strapi_api_tokens_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_created_by_id_fk ON public.strapi_api_tokens USING btree (created_by_id);


--
-- Name: strapi_api_tokens_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_documents_idx ON public.strapi_api_tokens USING btree (document_id, locale, published_at);


--
-- Name: strapi_api_tokens_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_api_tokens_updated_by_id_fk ON public.strapi_api_tokens USING btree (updated_by_id);


--
-- Name: strapi_history_versions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_history_versions_created_by_id_fk ON public.strapi_history_versions USING btree (created_by_id);


--
-- Name: strapi_release_actions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_created_by_id_fk ON public.strapi_release_actions USING btree (created_by_id);


--
-- Name: strapi_release_actions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_documents_idx ON public.strapi_release_actions USING btree (document_id, locale, published_at);


--
-- Name: strapi_release_actions_release_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_fk ON public.strapi_release_actions_release_lnk USING btree (release_action_id);


--
-- Name: strapi_release_actions_release_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_ifk ON public.strapi_release_actions_release_lnk USING btree (release_id);


--
-- Name: strapi_release_actions_release_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_release_lnk_oifk ON public.strapi_release_actions_release_lnk USING btree (release_action_ord);


--
-- Name: strapi_release_actions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_release_actions_updated_by_id_fk ON public.strapi_release_actions USING btree (updated_by_id);


--
-- Name: strapi_releases_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_created_by_id_fk ON public.strapi_releases USING btree (created_by_id);


--
-- Name: strapi_releases_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_documents_idx ON public.strapi_releases USING btree (document_id, locale, published_at);


--
-- Name: strapi_releases_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_releases_updated_by_id_fk ON public.strapi_releases USING btree (updated_by_id);


--
-- Name: strapi_sessions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_created_by_id_fk ON public.strapi_sessions USING btree (created_by_id);


--
-- Name: strapi_sessions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_documents_idx ON public.strapi_sessions USING btree (document_id, locale, published_at);


--
-- Name: strapi_sessions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_sessions_updated_by_id_fk ON public.strapi_sessions USING btree (updated_by_id);


--
-- Name: strapi_transfer_token_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_created_by_id_fk ON public.strapi_transfer_token_permissions USING btree (created_by_id);


--
-- Name: strapi_transfer_token_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_documents_idx ON public.strapi_transfer_token_permissions USING btree (document_id, locale, published_at);


--
-- Name: strapi_transfer_token_permissions_token_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_fk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_id);


--
-- Name: strapi_transfer_token_permissions_token_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_ifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_id);


--
-- Name: strapi_transfer_token_permissions_token_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_token_lnk_oifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_ord);


--
-- Name: strapi_transfer_token_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_token_permissions_updated_by_id_fk ON public.strapi_transfer_token_permissions USING btree (updated_by_id);


--
-- Name: strapi_transfer_tokens_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_created_by_id_fk ON public.strapi_transfer_tokens USING btree (created_by_id);


--
-- Name: strapi_transfer_tokens_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_documents_idx ON public.strapi_transfer_tokens USING btree (document_id, locale, published_at);


--
-- Name: strapi_transfer_tokens_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_transfer_tokens_updated_by_id_fk ON public.strapi_transfer_tokens USING btree (updated_by_id);


--
-- Name: strapi_workflows_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_created_by_id_fk ON public.strapi_workflows USING btree (created_by_id);


--
-- Name: strapi_workflows_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_documents_idx ON public.strapi_workflows USING btree (document_id, locale, published_at);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_fk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_id);


--
-- Name: strapi_workflows_stage_required_to_publish_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_ifk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_created_by_id_fk ON public.strapi_workflows_stages USING btree (created_by_id);


--
-- Name: strapi_workflows_stages_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_documents_idx ON public.strapi_workflows_stages USING btree (document_id, locale, published_at);


--
-- Name: strapi_workflows_stages_permissions_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_fk ON public.strapi_workflows_stages_permissions_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_permissions_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_ifk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_id);


--
-- Name: strapi_workflows_stages_permissions_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_permissions_lnk_ofk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_ord);


--
-- Name: strapi_workflows_stages_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_updated_by_id_fk ON public.strapi_workflows_stages USING btree (updated_by_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_fk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_ifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_id);


--
-- Name: strapi_workflows_stages_workflow_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_stages_workflow_lnk_oifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_ord);


--
-- Name: strapi_workflows_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX strapi_workflows_updated_by_id_fk ON public.strapi_workflows USING btree (updated_by_id);


--
-- Name: up_permissions_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_created_by_id_fk ON public.up_permissions USING btree (created_by_id);


--
-- Name: up_permissions_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_documents_idx ON public.up_permissions USING btree (document_id, locale, published_at);


--
-- Name: up_permissions_role_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_role_lnk_fk ON public.up_permissions_role_lnk USING btree (permission_id);


--
-- Name: up_permissions_role_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_role_lnk_ifk ON public.up_permissions_role_lnk USING btree (role_id);


--
-- Name: up_permissions_role_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_role_lnk_oifk ON public.up_permissions_role_lnk USING btree (permission_ord);


--
-- Name: up_permissions_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_permissions_updated_by_id_fk ON public.up_permissions USING btree (updated_by_id);


--
-- Name: up_roles_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_roles_created_by_id_fk ON public.up_roles USING btree (created_by_id);


--
-- Name: up_roles_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_roles_documents_idx ON public.up_roles USING btree (document_id, locale, published_at);


--
-- Name: up_roles_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_roles_updated_by_id_fk ON public.up_roles USING btree (updated_by_id);


--
-- Name: up_users_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_created_by_id_fk ON public.up_users USING btree (created_by_id);


--
-- Name: up_users_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_documents_idx ON public.up_users USING btree (document_id, locale, published_at);


--
-- Name: up_users_other_sectors_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_other_sectors_lnk_fk ON public.up_users_other_sectors_lnk USING btree (user_id);


--
-- Name: up_users_other_sectors_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_other_sectors_lnk_ifk ON public.up_users_other_sectors_lnk USING btree (sector_id);


--
-- Name: up_users_other_sectors_lnk_ofk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_other_sectors_lnk_ofk ON public.up_users_other_sectors_lnk USING btree (sector_ord);


--
-- Name: up_users_role_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_role_lnk_fk ON public.up_users_role_lnk USING btree (user_id);


--
-- Name: up_users_role_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_role_lnk_ifk ON public.up_users_role_lnk USING btree (role_id);


--
-- Name: up_users_role_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_role_lnk_oifk ON public.up_users_role_lnk USING btree (user_ord);


--
-- Name: up_users_sector_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_sector_lnk_fk ON public.up_users_sector_lnk USING btree (user_id);


--
-- Name: up_users_sector_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_sector_lnk_ifk ON public.up_users_sector_lnk USING btree (sector_id);


--
-- Name: up_users_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX up_users_updated_by_id_fk ON public.up_users USING btree (updated_by_id);


--
-- Name: upload_files_created_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_created_at_index ON public.files USING btree (created_at);


--
-- Name: upload_files_ext_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_ext_index ON public.files USING btree (ext);


--
-- Name: upload_files_folder_path_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_folder_path_index ON public.files USING btree (folder_path);


--
-- Name: upload_files_name_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_name_index ON public.files USING btree (name);


--
-- Name: upload_files_size_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_size_index ON public.files USING btree (size);


--
-- Name: upload_files_updated_at_index; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_files_updated_at_index ON public.files USING btree (updated_at);


--
-- Name: upload_folders_created_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_created_by_id_fk ON public.upload_folders USING btree (created_by_id);


--
-- Name: upload_folders_documents_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_documents_idx ON public.upload_folders USING btree (document_id, locale, published_at);


--
-- Name: upload_folders_parent_lnk_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_fk ON public.upload_folders_parent_lnk USING btree (folder_id);


--
-- Name: upload_folders_parent_lnk_ifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_ifk ON public.upload_folders_parent_lnk USING btree (inv_folder_id);


--
-- Name: upload_folders_parent_lnk_oifk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_parent_lnk_oifk ON public.upload_folders_parent_lnk USING btree (folder_ord);


--
-- Name: upload_folders_updated_by_id_fk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX upload_folders_updated_by_id_fk ON public.upload_folders USING btree (updated_by_id);


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: admin_permissions_api_token_lnk admin_permissions_api_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: admin_permissions admin_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: admin_permissions_role_lnk admin_permissions_role_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;


--
-- Name: admin_permissions admin_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_roles admin_roles_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_roles admin_roles_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_users admin_users_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;


--
-- Name: admin_users_roles_lnk admin_users_roles_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;


--
-- Name: admin_users admin_users_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: alerts alerts_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: alerts_cmps alerts_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts_cmps
    ADD CONSTRAINT alerts_entity_fk FOREIGN KEY (entity_id) REFERENCES public.alerts(id) ON DELETE CASCADE;


--
-- Name: alerts alerts_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: article_categories article_categories_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories
    ADD CONSTRAINT article_categories_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: article_categories_parent_lnk article_categories_parent_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories_parent_lnk
    ADD CONSTRAINT article_categories_parent_lnk_fk FOREIGN KEY (article_category_id) REFERENCES public.article_categories(id) ON DELETE CASCADE;


--
-- Name: article_categories_parent_lnk article_categories_parent_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories_parent_lnk
    ADD CONSTRAINT article_categories_parent_lnk_ifk FOREIGN KEY (inv_article_category_id) REFERENCES public.article_categories(id) ON DELETE CASCADE;


--
-- Name: article_categories article_categories_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_categories
    ADD CONSTRAINT article_categories_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: articles_category_lnk articles_category_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles_category_lnk
    ADD CONSTRAINT articles_category_lnk_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;


--
-- Name: articles_category_lnk articles_category_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles_category_lnk
    ADD CONSTRAINT articles_category_lnk_ifk FOREIGN KEY (article_category_id) REFERENCES public.article_categories(id) ON DELETE CASCADE;


--
-- Name: articles articles_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: articles articles_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: classifications classifications_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classifications
    ADD CONSTRAINT classifications_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: classifications classifications_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classifications
    ADD CONSTRAINT classifications_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: counters counters_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: counters counters_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counters
    ADD CONSTRAINT counters_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: customers customers_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: customers customers_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: customers_user_lnk customers_user_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers_user_lnk
    ADD CONSTRAINT customers_user_lnk_fk FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE CASCADE;


--
-- Name: customers_user_lnk customers_user_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers_user_lnk
    ADD CONSTRAINT customers_user_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: desk_settings desk_settings_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings
    ADD CONSTRAINT desk_settings_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: desk_settings_triage_sector_lnk desk_settings_triage_sector_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings_triage_sector_lnk
    ADD CONSTRAINT desk_settings_triage_sector_lnk_fk FOREIGN KEY (desk_setting_id) REFERENCES public.desk_settings(id) ON DELETE CASCADE;


--
-- Name: desk_settings_triage_sector_lnk desk_settings_triage_sector_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings_triage_sector_lnk
    ADD CONSTRAINT desk_settings_triage_sector_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: desk_settings desk_settings_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_settings
    ADD CONSTRAINT desk_settings_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: desk_steps_alert_lnk desk_steps_alert_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_alert_lnk
    ADD CONSTRAINT desk_steps_alert_lnk_fk FOREIGN KEY (step_id) REFERENCES public.desk_steps(id) ON DELETE CASCADE;


--
-- Name: desk_steps_alert_lnk desk_steps_alert_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_alert_lnk
    ADD CONSTRAINT desk_steps_alert_lnk_ifk FOREIGN KEY (alert_id) REFERENCES public.alerts(id) ON DELETE CASCADE;


--
-- Name: desk_steps_cmps desk_steps_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_cmps
    ADD CONSTRAINT desk_steps_entity_fk FOREIGN KEY (entity_id) REFERENCES public.desk_steps(id) ON DELETE CASCADE;


--
-- Name: desk_steps_sector_lnk desk_steps_sector_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_sector_lnk
    ADD CONSTRAINT desk_steps_sector_lnk_fk FOREIGN KEY (step_id) REFERENCES public.desk_steps(id) ON DELETE CASCADE;


--
-- Name: desk_steps_sector_lnk desk_steps_sector_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_sector_lnk
    ADD CONSTRAINT desk_steps_sector_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: desk_steps_solution_group_lnk desk_steps_solution_group_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_solution_group_lnk
    ADD CONSTRAINT desk_steps_solution_group_lnk_fk FOREIGN KEY (step_id) REFERENCES public.desk_steps(id) ON DELETE CASCADE;


--
-- Name: desk_steps_solution_group_lnk desk_steps_solution_group_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_steps_solution_group_lnk
    ADD CONSTRAINT desk_steps_solution_group_lnk_ifk FOREIGN KEY (solution_group_id) REFERENCES public.solution_groups(id) ON DELETE CASCADE;


--
-- Name: desk_user_roles_user_lnk desk_user_roles_user_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles_user_lnk
    ADD CONSTRAINT desk_user_roles_user_lnk_fk FOREIGN KEY (user_role_id) REFERENCES public.desk_user_roles(id) ON DELETE CASCADE;


--
-- Name: desk_user_roles_user_lnk desk_user_roles_user_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.desk_user_roles_user_lnk
    ADD CONSTRAINT desk_user_roles_user_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: extra_field_groups extra_field_groups_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups
    ADD CONSTRAINT extra_field_groups_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: extra_field_groups_cmps extra_field_groups_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups_cmps
    ADD CONSTRAINT extra_field_groups_entity_fk FOREIGN KEY (entity_id) REFERENCES public.extra_field_groups(id) ON DELETE CASCADE;


--
-- Name: extra_field_groups extra_field_groups_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.extra_field_groups
    ADD CONSTRAINT extra_field_groups_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: files files_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: files_folder_lnk files_folder_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;


--
-- Name: files_folder_lnk files_folder_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_ifk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: files_related_mph files_related_mph_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;


--
-- Name: files files_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: forms forms_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: forms_cmps forms_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms_cmps
    ADD CONSTRAINT forms_entity_fk FOREIGN KEY (entity_id) REFERENCES public.forms(id) ON DELETE CASCADE;


--
-- Name: forms forms_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: i18n_locale i18n_locale_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: i18n_locale i18n_locale_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: inventory_items inventory_items_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items
    ADD CONSTRAINT inventory_items_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: inventory_items_customer_lnk inventory_items_customer_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items_customer_lnk
    ADD CONSTRAINT inventory_items_customer_lnk_fk FOREIGN KEY (inventory_item_id) REFERENCES public.inventory_items(id) ON DELETE CASCADE;


--
-- Name: inventory_items_customer_lnk inventory_items_customer_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items_customer_lnk
    ADD CONSTRAINT inventory_items_customer_lnk_ifk FOREIGN KEY (customer_id) REFERENCES public.customers(id) ON DELETE CASCADE;


--
-- Name: inventory_items inventory_items_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.inventory_items
    ADD CONSTRAINT inventory_items_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: occurrence_types_classification_lnk occurrence_types_classification_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_classification_lnk
    ADD CONSTRAINT occurrence_types_classification_lnk_fk FOREIGN KEY (occurrence_type_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_classification_lnk occurrence_types_classification_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_classification_lnk
    ADD CONSTRAINT occurrence_types_classification_lnk_ifk FOREIGN KEY (classification_id) REFERENCES public.classifications(id) ON DELETE CASCADE;


--
-- Name: occurrence_types occurrence_types_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types
    ADD CONSTRAINT occurrence_types_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: occurrence_types_cmps occurrence_types_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_cmps
    ADD CONSTRAINT occurrence_types_entity_fk FOREIGN KEY (entity_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_satisfaction_survey_lnk occurrence_types_satisfaction_survey_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_satisfaction_survey_lnk
    ADD CONSTRAINT occurrence_types_satisfaction_survey_lnk_fk FOREIGN KEY (occurrence_type_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_satisfaction_survey_lnk occurrence_types_satisfaction_survey_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_satisfaction_survey_lnk
    ADD CONSTRAINT occurrence_types_satisfaction_survey_lnk_ifk FOREIGN KEY (satisfaction_survey_id) REFERENCES public.satisfaction_surveys(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_sector_lnk occurrence_types_sector_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_sector_lnk
    ADD CONSTRAINT occurrence_types_sector_lnk_fk FOREIGN KEY (occurrence_type_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_sector_lnk occurrence_types_sector_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_sector_lnk
    ADD CONSTRAINT occurrence_types_sector_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_solution_group_lnk occurrence_types_solution_group_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_solution_group_lnk
    ADD CONSTRAINT occurrence_types_solution_group_lnk_fk FOREIGN KEY (occurrence_type_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrence_types_solution_group_lnk occurrence_types_solution_group_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types_solution_group_lnk
    ADD CONSTRAINT occurrence_types_solution_group_lnk_ifk FOREIGN KEY (solution_group_id) REFERENCES public.solution_groups(id) ON DELETE CASCADE;


--
-- Name: occurrence_types occurrence_types_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrence_types
    ADD CONSTRAINT occurrence_types_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: occurrences_alert_lnk occurrences_alert_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_alert_lnk
    ADD CONSTRAINT occurrences_alert_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_alert_lnk occurrences_alert_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_alert_lnk
    ADD CONSTRAINT occurrences_alert_lnk_ifk FOREIGN KEY (alert_id) REFERENCES public.alerts(id) ON DELETE CASCADE;


--
-- Name: occurrences_articles_lnk occurrences_articles_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_articles_lnk
    ADD CONSTRAINT occurrences_articles_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_articles_lnk occurrences_articles_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_articles_lnk
    ADD CONSTRAINT occurrences_articles_lnk_ifk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;


--
-- Name: occurrences_classification_lnk occurrences_classification_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_classification_lnk
    ADD CONSTRAINT occurrences_classification_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_classification_lnk occurrences_classification_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_classification_lnk
    ADD CONSTRAINT occurrences_classification_lnk_ifk FOREIGN KEY (classification_id) REFERENCES public.classifications(id) ON DELETE CASCADE;


--
-- Name: occurrences occurrences_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences
    ADD CONSTRAINT occurrences_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: occurrences_cmps occurrences_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_cmps
    ADD CONSTRAINT occurrences_entity_fk FOREIGN KEY (entity_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_extra_field_group_lnk occurrences_extra_field_group_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_extra_field_group_lnk
    ADD CONSTRAINT occurrences_extra_field_group_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_extra_field_group_lnk occurrences_extra_field_group_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_extra_field_group_lnk
    ADD CONSTRAINT occurrences_extra_field_group_lnk_ifk FOREIGN KEY (extra_field_group_id) REFERENCES public.extra_field_groups(id) ON DELETE CASCADE;


--
-- Name: occurrences_form_lnk occurrences_form_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_form_lnk
    ADD CONSTRAINT occurrences_form_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_form_lnk occurrences_form_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_form_lnk
    ADD CONSTRAINT occurrences_form_lnk_ifk FOREIGN KEY (form_id) REFERENCES public.forms(id) ON DELETE CASCADE;


--
-- Name: occurrences_occurrence_type_lnk occurrences_occurrence_type_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_occurrence_type_lnk
    ADD CONSTRAINT occurrences_occurrence_type_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_occurrence_type_lnk occurrences_occurrence_type_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_occurrence_type_lnk
    ADD CONSTRAINT occurrences_occurrence_type_lnk_ifk FOREIGN KEY (occurrence_type_id) REFERENCES public.occurrence_types(id) ON DELETE CASCADE;


--
-- Name: occurrences_satisfaction_survey_lnk occurrences_satisfaction_survey_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_satisfaction_survey_lnk
    ADD CONSTRAINT occurrences_satisfaction_survey_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_satisfaction_survey_lnk occurrences_satisfaction_survey_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_satisfaction_survey_lnk
    ADD CONSTRAINT occurrences_satisfaction_survey_lnk_ifk FOREIGN KEY (satisfaction_survey_id) REFERENCES public.satisfaction_surveys(id) ON DELETE CASCADE;


--
-- Name: occurrences_sector_lnk occurrences_sector_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_sector_lnk
    ADD CONSTRAINT occurrences_sector_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_sector_lnk occurrences_sector_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_sector_lnk
    ADD CONSTRAINT occurrences_sector_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: occurrences_service_script_lnk occurrences_service_script_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_service_script_lnk
    ADD CONSTRAINT occurrences_service_script_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_service_script_lnk occurrences_service_script_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_service_script_lnk
    ADD CONSTRAINT occurrences_service_script_lnk_ifk FOREIGN KEY (service_script_id) REFERENCES public.service_scripts(id) ON DELETE CASCADE;


--
-- Name: occurrences_solution_group_lnk occurrences_solution_group_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_solution_group_lnk
    ADD CONSTRAINT occurrences_solution_group_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_solution_group_lnk occurrences_solution_group_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_solution_group_lnk
    ADD CONSTRAINT occurrences_solution_group_lnk_ifk FOREIGN KEY (solution_group_id) REFERENCES public.solution_groups(id) ON DELETE CASCADE;


--
-- Name: occurrences_ticket_classifications_lnk occurrences_ticket_classifications_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_ticket_classifications_lnk
    ADD CONSTRAINT occurrences_ticket_classifications_lnk_fk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: occurrences_ticket_classifications_lnk occurrences_ticket_classifications_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences_ticket_classifications_lnk
    ADD CONSTRAINT occurrences_ticket_classifications_lnk_ifk FOREIGN KEY (classification_id) REFERENCES public.classifications(id) ON DELETE CASCADE;


--
-- Name: occurrences occurrences_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.occurrences
    ADD CONSTRAINT occurrences_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: satisfaction_surveys satisfaction_surveys_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys
    ADD CONSTRAINT satisfaction_surveys_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: satisfaction_surveys_cmps satisfaction_surveys_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys_cmps
    ADD CONSTRAINT satisfaction_surveys_entity_fk FOREIGN KEY (entity_id) REFERENCES public.satisfaction_surveys(id) ON DELETE CASCADE;


--
-- Name: satisfaction_surveys satisfaction_surveys_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.satisfaction_surveys
    ADD CONSTRAINT satisfaction_surveys_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: sectors sectors_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sectors
    ADD CONSTRAINT sectors_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: sectors sectors_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sectors
    ADD CONSTRAINT sectors_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: service_scripts service_scripts_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_scripts
    ADD CONSTRAINT service_scripts_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: service_scripts service_scripts_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_scripts
    ADD CONSTRAINT service_scripts_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: solution_groups solution_groups_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups
    ADD CONSTRAINT solution_groups_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: solution_groups_members_lnk solution_groups_members_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups_members_lnk
    ADD CONSTRAINT solution_groups_members_lnk_fk FOREIGN KEY (solution_group_id) REFERENCES public.solution_groups(id) ON DELETE CASCADE;


--
-- Name: solution_groups_members_lnk solution_groups_members_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups_members_lnk
    ADD CONSTRAINT solution_groups_members_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: solution_groups solution_groups_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solution_groups
    ADD CONSTRAINT solution_groups_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: solutions solutions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions
    ADD CONSTRAINT solutions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: solutions_cmps solutions_entity_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_cmps
    ADD CONSTRAINT solutions_entity_fk FOREIGN KEY (entity_id) REFERENCES public.solutions(id) ON DELETE CASCADE;


--
-- Name: solutions_occurrence_lnk solutions_occurrence_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_occurrence_lnk
    ADD CONSTRAINT solutions_occurrence_lnk_fk FOREIGN KEY (solution_id) REFERENCES public.solutions(id) ON DELETE CASCADE;


--
-- Name: solutions_occurrence_lnk solutions_occurrence_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions_occurrence_lnk
    ADD CONSTRAINT solutions_occurrence_lnk_ifk FOREIGN KEY (occurrence_id) REFERENCES public.occurrences(id) ON DELETE CASCADE;


--
-- Name: solutions solutions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.solutions
    ADD CONSTRAINT solutions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_fk FOREIGN KEY (api_token_permission_id) REFERENCES public.strapi_api_token_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_api_token_permissions_token_lnk strapi_api_token_permissions_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_api_token_permissions strapi_api_token_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_fk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_api_tokens_admin_user_owner_lnk strapi_api_tokens_admin_user_owner_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;


--
-- Name: strapi_api_tokens strapi_api_tokens_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_api_tokens strapi_api_tokens_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_history_versions strapi_history_versions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_release_actions strapi_release_actions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_fk FOREIGN KEY (release_action_id) REFERENCES public.strapi_release_actions(id) ON DELETE CASCADE;


--
-- Name: strapi_release_actions_release_lnk strapi_release_actions_release_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_ifk FOREIGN KEY (release_id) REFERENCES public.strapi_releases(id) ON DELETE CASCADE;


--
-- Name: strapi_release_actions strapi_release_actions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_releases strapi_releases_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_releases strapi_releases_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_sessions strapi_sessions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_sessions strapi_sessions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_fk FOREIGN KEY (transfer_token_permission_id) REFERENCES public.strapi_transfer_token_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_transfer_token_permissions_token_lnk strapi_transfer_token_permissions_token_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_ifk FOREIGN KEY (transfer_token_id) REFERENCES public.strapi_transfer_tokens(id) ON DELETE CASCADE;


--
-- Name: strapi_transfer_token_permissions strapi_transfer_token_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_transfer_tokens strapi_transfer_tokens_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows strapi_workflows_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_fk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stage_required_to_publish_lnk strapi_workflows_stage_required_to_publish_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_ifk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages strapi_workflows_stages_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages_permissions_lnk strapi_workflows_stages_permissions_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_ifk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages strapi_workflows_stages_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows_stages_workflow_lnk strapi_workflows_stages_workflow_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_ifk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;


--
-- Name: strapi_workflows strapi_workflows_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_permissions up_permissions_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_permissions_role_lnk up_permissions_role_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.up_permissions(id) ON DELETE CASCADE;


--
-- Name: up_permissions_role_lnk up_permissions_role_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;


--
-- Name: up_permissions up_permissions_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_roles up_roles_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_roles up_roles_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_users up_users_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: up_users_other_sectors_lnk up_users_other_sectors_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_other_sectors_lnk
    ADD CONSTRAINT up_users_other_sectors_lnk_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: up_users_other_sectors_lnk up_users_other_sectors_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_other_sectors_lnk
    ADD CONSTRAINT up_users_other_sectors_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: up_users_role_lnk up_users_role_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: up_users_role_lnk up_users_role_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;


--
-- Name: up_users_sector_lnk up_users_sector_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_sector_lnk
    ADD CONSTRAINT up_users_sector_lnk_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;


--
-- Name: up_users_sector_lnk up_users_sector_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users_sector_lnk
    ADD CONSTRAINT up_users_sector_lnk_ifk FOREIGN KEY (sector_id) REFERENCES public.sectors(id) ON DELETE CASCADE;


--
-- Name: up_users up_users_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: upload_folders upload_folders_created_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: upload_folders_parent_lnk upload_folders_parent_lnk_ifk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_ifk FOREIGN KEY (inv_folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;


--
-- Name: upload_folders upload_folders_updated_by_id_fk; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;


--
-- PostgreSQL database dump complete
--


