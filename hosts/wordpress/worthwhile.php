<?php
/**
 * Plugin Name:       Worthwhile
 * Description:       Is it worth it, for the customer? A calculator of customer value and a planner for exceeding one expectation, as a block and as the shortcode [worthwhile].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       worthwhile
 *
 * The widget runs in the visitor's browser; nothing is sent anywhere.
 */

defined( 'ABSPATH' ) || exit;

/** What may stand on the tag with a text, and what says yes by standing there; from src/embed/attributes.json. */
const WORTHWHILE_TEXTS = array( 'model', 'persona', 'currency', 'lang', 'theme', 'loading' );
const WORTHWHILE_TRUTHS = array( 'remember' );

add_action(
	'init',
	function () {
		// The script names the folder of its build, so its digest stands for the build: after an update, no visitor
		// is given the old script that a browser or a cache has kept.
		$script = __DIR__ . '/worthwhile/worthwhile.js';
		$build  = is_readable( $script ) ? substr( hash_file( 'sha256', $script ), 0, 10 ) : null;
		wp_register_script_module( 'worthwhile', plugins_url( 'worthwhile/worthwhile.js', __FILE__ ), array(), $build );
		register_block_type( __DIR__, array( 'render_callback' => 'worthwhile_render_block' ) );
		add_shortcode( 'worthwhile', 'worthwhile_render_shortcode' );
	}
);

/** The block on the page. */
function worthwhile_render_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), worthwhile_tag( $attributes ) );
}

/** [worthwhile model="car-wash"]What stands there if it cannot run.[/worthwhile] */
function worthwhile_render_shortcode( $attributes, $content = '' ) {
	$attributes             = (array) $attributes + array( 'model' => 'car-wash' );
	$attributes['fallback'] = wp_strip_all_tags( (string) $content );
	return worthwhile_tag( $attributes );
}

/** The element with its attributes; every value is escaped here, and nothing else is written. */
function worthwhile_tag( array $attributes ) {
	wp_enqueue_script_module( 'worthwhile' );
	$is_planner = isset( $attributes['kind'] ) && 'planner' === $attributes['kind'];
	$name       = $is_planner ? 'worthwhile-planner' : 'worthwhile-calculator';
	$written    = '';
	foreach ( WORTHWHILE_TEXTS as $attribute ) {
		if ( isset( $attributes[ $attribute ] ) && is_string( $attributes[ $attribute ] ) && '' !== $attributes[ $attribute ] ) {
			$written .= sprintf( ' %s="%s"', $attribute, esc_attr( $attributes[ $attribute ] ) );
		}
	}
	foreach ( WORTHWHILE_TRUTHS as $attribute ) {
		if ( ! empty( $attributes[ $attribute ] ) && 'false' !== $attributes[ $attribute ] ) {
			$written .= ' ' . $attribute;
		}
	}
	$fallback = isset( $attributes['fallback'] ) ? (string) $attributes['fallback'] : '';
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $name, $written, esc_html( $fallback ) );
}
